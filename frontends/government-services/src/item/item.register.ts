import type { Definition } from '../register.tsx'
import { keepServiceItem, serviceItemsQuery, type ServiceItem } from './item.graphql.ts'

export const itemRegister: Definition<ServiceItem> = {
  noun: 'item',
  type: 'ServiceItem',
  document: serviceItemsQuery,
  at: 'serviceItems',
  keep: keepServiceItem,
  permission: 'government-services.answer',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'code', kind: 'text', required: true, column: 'wide', sort: true },
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      sort: true,
      of: 'departments',
    },
    { name: 'type', kind: 'choice', required: true, column: 'shown', filter: true, of: 'itemType' },
    { name: 'level', kind: 'choice', required: true, column: 'optional', filter: true, of: 'itemLevel' },
    { name: 'legalBasis', kind: 'long', column: 'optional' },
    { name: 'keyField', kind: 'choice', column: 'optional', filter: true, of: 'keyField' },
    { name: 'personal', kind: 'flag', required: true, column: 'optional', filter: true },
  ],
}
