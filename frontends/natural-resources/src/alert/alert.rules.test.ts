import { expect, it } from 'vitest'
import { pathOf } from './alert.rules.ts'

const place = (subjectType: string, subjectId = 'x') => pathOf({ subjectType, subjectId })

it('farmland that fell leads to the township’s own, a missing plan to the plans; a record is led by the manifest', () => {
  expect([place('Township', '620725101'), place('County'), place('GeohazardPlan'), place('LandParcel')]).toEqual([
    '/m/natural-resources/farmland?township=620725101',
    '/m/natural-resources/patches',
    '/m/natural-resources/preparedness?view=plans',
    undefined,
  ])
})
