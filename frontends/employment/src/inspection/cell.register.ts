import type { Definition } from '../register.tsx'
import { inspectionCellsQuery, keepInspectionCell, type InspectionCell } from './cell.graphql.ts'

export const cellRegister: Definition<InspectionCell> = {
  noun: 'cell',
  type: 'InspectionCell',
  document: inspectionCellsQuery,
  at: 'inspectionCells',
  keep: keepInspectionCell,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'code', kind: 'text', required: true, column: 'shown', sort: true },
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'inspector', kind: 'text', required: true, column: 'shown', word: 'cellInspector' },
    { name: 'employers', kind: 'number', required: true, column: 'shown', unit: 'firms', min: 0 },
  ],
}
