import { expect, test } from 'vitest'
import { startedWithoutLand, suppliedWhole } from '../neighbour/project-land.rules.ts'
import {
  furthest,
  isParcelCode,
  nextSteps,
  type ParcelDays,
  refusalOfStep,
  refusalOfUse,
  startedUnsupplied,
} from './land-parcel.rules.ts'

const none: ParcelDays = {
  approvedOn: '2022-01-01',
  expropriatedOn: null,
  suppliedOn: null,
  startedOn: null,
  completedOn: null,
}

test('supply needs expropriation and completion a start, but a start is noted whatever is missing', () => {
  expect(refusalOfStep(none, 'SUPPLIED', '2022-02-01')).toMatchObject({
    code: 'land-parcel.step-missing',
    params: { needed: 'EXPROPRIATED' },
  })
  expect(refusalOfStep(none, 'COMPLETED', '2022-02-01')).toMatchObject({
    code: 'land-parcel.step-missing',
    params: { needed: 'STARTED' },
  })
  expect(refusalOfStep(none, 'STARTED', '2022-02-01')).toBeNull()
  expect(refusalOfStep(none, 'APPROVED', '2022-02-01')).toMatchObject({ code: 'land-parcel.step-taken' })
  expect(refusalOfStep(none, 'EXPROPRIATED', '2021-12-31')).toMatchObject({ code: 'days-out-of-order', field: 'on' })
  expect(nextSteps(none)).toEqual(['EXPROPRIATED', 'STARTED'])
  expect(furthest('STARTED', 'SUPPLIED')).toBe('STARTED')
})

test('a parcel is started unsupplied where supply came later or never, not on the same day', () => {
  expect(startedUnsupplied('2022-03-01', null, '2022-08-31')).toBe(true)
  expect(startedUnsupplied('2022-03-01', '2022-04-01', '2022-08-31')).toBe(true)
  expect(startedUnsupplied('2022-03-01', '2022-03-01', '2022-08-31')).toBe(false)
  expect(startedUnsupplied('2022-03-01', null, '2022-02-28')).toBe(false)
  expect(startedUnsupplied(null, null, '2022-08-31')).toBe(false)
})

test('a project’s land is supplied with its last parcel; without any it is not for us to say', () => {
  expect(suppliedWhole([{ suppliedOn: '2022-01-01' }, { suppliedOn: '2022-03-01' }])).toBe('2022-03-01')
  expect(suppliedWhole([{ suppliedOn: '2022-01-01' }, { suppliedOn: null }])).toBeNull()
  expect(startedWithoutLand('2022-02-01', [], '2022-08-31')).toBeNull()
  expect(startedWithoutLand(null, [{ suppliedOn: null }], '2022-08-31')).toBe(false)
  expect(startedWithoutLand('2022-02-01', [{ suppliedOn: '2022-03-01' }], '2022-08-31')).toBe(true)
  expect(startedWithoutLand('2022-03-01', [{ suppliedOn: '2022-03-01' }], '2022-08-31')).toBe(false)
})

test('codes have nineteen places, and no more is used than there is', () => {
  expect(isParcelCode('620725103001GB00001')).toBe(true)
  expect(isParcelCode('620725103001gb00001')).toBe(false)
  expect(isParcelCode('620725103001GB0001')).toBe(false)
  expect(refusalOfUse(10.1, 10)).toMatchObject({ code: 'land-parcel.used-over-area', field: 'usedMu' })
  expect(refusalOfUse(10, 10)).toBeNull()
})
