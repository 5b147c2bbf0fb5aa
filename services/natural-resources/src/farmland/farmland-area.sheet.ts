import { defineSheet, enteredBy } from '@tongchou/service-kit'
import { FarmlandArea } from './farmland-area.entity.ts'
import { recordFarmlandArea, RecordFarmlandAreaInput } from './record-farmland-area.ts'

/** Farmland by township and grade as a sheet: each row is an area from its day on; what was is ended, not changed. */
export const farmlandAreaSheet = defineSheet({
  name: 'farmlandAreas',
  entity: FarmlandArea,
  permission: 'natural-resources.keep',
  values: RecordFarmlandAreaInput,
  cells: ({ fromDay }) => ({ from: fromDay }),
  order: 'fromDay',
  filterBy: ['township', 'basic'],
  keep: enteredBy(recordFarmlandArea),
})
