import type { Definition } from '../register.tsx'
import { marketInspectionsQuery, keepMarketInspection, type MarketInspection } from './market-inspection.graphql.ts'

export const marketInspectionRegister: Definition<MarketInspection> = {
  noun: 'marketInspection',
  type: 'MarketInspection',
  document: marketInspectionsQuery,
  at: 'marketInspections',
  keep: keepMarketInspection,
  permission: 'employment.keep',
  nameOf: ({ inspectedOn }) => inspectedOn,
  today: ['inspectedOn'],
  lines: [
    { name: 'operatorId', kind: 'choice', required: true, column: 'title', filter: true, of: 'operators' },
    { name: 'inspectedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'inspector', kind: 'text', required: true, column: 'wide' },
    { name: 'violation', kind: 'long', column: 'shown' },
    { name: 'remediedOn', kind: 'day', column: 'shown', sort: true },
  ],
}
