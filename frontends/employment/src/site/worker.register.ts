import type { Definition } from '../register.tsx'
import { siteWorkersQuery, keepSiteWorker, type SiteWorker } from './worker.graphql.ts'

export const workerRegister: Definition<SiteWorker> = {
  noun: 'worker',
  type: 'SiteWorker',
  document: siteWorkersQuery,
  at: 'siteWorkers',
  keep: keepSiteWorker,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['enteredOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'siteId', kind: 'choice', required: true, column: 'shown', filter: true, of: 'sites' },
    { name: 'trade', kind: 'text', required: true, column: 'shown', word: 'workTrade' },
    { name: 'enteredOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'leftOn', kind: 'day', column: 'wide', sort: true, word: 'leftSiteOn' },
    { name: 'contractSigned', kind: 'flag', required: true, column: 'shown', filter: true },
  ],
}
