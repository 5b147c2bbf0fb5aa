import { expect, test } from 'vitest'
import { refusalOfArea, refusalOfYear } from './land-area.rules.ts'

test('land has an extent, and farmland is no more than a part of it', () => {
  expect(refusalOfArea({ areaMu: 1, farmlandMu: 1 })).toBeNull()
  expect(refusalOfArea({ areaMu: 0.01 })).toBeNull()
  expect(refusalOfArea({ areaMu: 0, farmlandMu: 0 })).toEqual({ code: 'land.area-required', field: 'areaMu' })
  expect(refusalOfArea({ areaMu: 1, farmlandMu: 1.01 })).toMatchObject({
    code: 'land.farmland-over-area',
    field: 'farmlandMu',
  })
})

test('a year is one since the land was first surveyed', () => {
  expect(refusalOfYear(1996, 'year')).toBeNull()
  expect(refusalOfYear(1995, 'planYear')).toMatchObject({ code: 'land.year-too-early', field: 'planYear' })
})
