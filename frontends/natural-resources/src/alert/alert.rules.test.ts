import { expect, it } from 'vitest'
import { placeOf } from './alert.rules.ts'

const place = (subjectType: string, subjectId = 'x') => placeOf({ subjectType, subjectId })

it('an alert leads to the record it is about, in the register of its kind', () => {
  expect([place('LandParcel'), place('MineralInspection'), place('GeohazardNotice'), place('HazardPoint')]).toEqual([
    '/m/natural-resources/parcels?record=x',
    '/m/natural-resources/minerals?view=inspections&record=x',
    '/m/natural-resources/warnings?view=notices&record=x',
    '/m/natural-resources/hazard-points?record=x',
  ])
})

it('farmland that fell leads to the township’s own; a plan that is missing, to the plans; the unknown, nowhere', () => {
  expect([place('Township', '620725101'), place('County'), place('GeohazardPlan'), place('Weather')]).toEqual([
    '/m/natural-resources/farmland?township=620725101',
    '/m/natural-resources/patches',
    '/m/natural-resources/preparedness?view=plans',
    '/m/natural-resources/alerts',
  ])
})
