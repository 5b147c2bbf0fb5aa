import type { Definition } from '../register.tsx'
import { keepDataShareUse, dataShareUsesQuery, type DataShareUse } from './data-share-use.graphql.ts'

export const dataShareUseRegister: Definition<DataShareUse> = {
  noun: 'dataShareUse',
  type: 'DataShareUse',
  document: dataShareUsesQuery,
  at: 'dataShareUses',
  keep: keepDataShareUse,
  permission: 'government-services.keep',
  nameOf: ({ share, month }) => `${share?.resource ?? ''} ${month}`,
  lines: [
    { name: 'shareId', kind: 'choice', required: true, column: 'title', filter: true, of: 'shares' },
    { name: 'month', kind: 'month', required: true, column: 'shown', sort: true },
    { name: 'calls', kind: 'number', required: true, column: 'shown', sort: true, unit: 'times', min: 0 },
    { name: 'failures', kind: 'number', required: true, column: 'shown', unit: 'times', min: 0 },
    { name: 'entriesSaved', kind: 'number', required: true, column: 'shown', sort: true, unit: 'times', min: 0 },
    { name: 'lastUsedOn', kind: 'day', column: 'shown' },
  ],
}
