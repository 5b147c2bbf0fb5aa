import type { Definition } from '../register.tsx'
import { keepGovernmentSystem, governmentSystemsQuery, type GovernmentSystem } from './government-system.graphql.ts'

export const governmentSystemRegister: Definition<GovernmentSystem> = {
  noun: 'governmentSystem',
  type: 'GovernmentSystem',
  document: governmentSystemsQuery,
  at: 'governmentSystems',
  keep: keepGovernmentSystem,
  permission: 'government-services.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, word: 'systemName' },
    {
      name: 'kind',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'systemKind',
      word: 'systemKind',
    },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'departments',
      word: 'runningDepartment',
    },
    { name: 'sharing', kind: 'choice', required: true, column: 'shown', filter: true, of: 'sharingState' },
    { name: 'interface', kind: 'text', column: 'wide' },
    { name: 'identityLevel', kind: 'choice', column: 'optional', filter: true, of: 'identityLevel' },
    { name: 'liveOn', kind: 'day', column: 'wide', sort: true, word: 'systemLiveOn' },
    { name: 'integrationDueOn', kind: 'day', column: 'shown', sort: true },
    { name: 'integratedOn', kind: 'day', column: 'wide' },
    { name: 'retiredOn', kind: 'day', column: 'optional' },
    { name: 'note', kind: 'long' },
  ],
}
