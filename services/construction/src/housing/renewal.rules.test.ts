import { expect, test } from 'vitest'
import { refusalOfHousehold, refusalOfStep } from './household.rules.ts'
import { homesLeft, refusalOfProgramme } from './renewal.rules.ts'

const programme = { homes: 722, oldEstateHomes: 154, resettlementHomes: 568 }

test('seven hundred and twenty-two homes are a hundred and fifty-four and five hundred and sixty-eight', () => {
  expect(refusalOfProgramme(programme)).toBeNull()
  expect(refusalOfProgramme({ ...programme, homes: 723 })).toMatchObject({ code: 'renewal.parts-disagree' })
  expect(homesLeft(programme, 'RESETTLEMENT', 500)).toBe(68)
})

test.each(['王**', '欧阳*', '李某'])('%s is masked', (maskedName) =>
  expect(
    refusalOfHousehold({ maskedName, people: 1, floorArea: 60, registeredOn: '2022-01-01' }, '2022-08-31'),
  ).toBeNull(),
)

test.each(['王小明', '王', '**', '620725199001011234'])('%s is not', (maskedName) =>
  expect(
    refusalOfHousehold({ maskedName, people: 1, floorArea: 60, registeredOn: '2022-01-01' }, '2022-08-31'),
  ).toMatchObject({ code: 'household.name-unmasked' }),
)

test('no step of a household is left out or taken back', () => {
  const day = { on: '2022-08-01', field: 'on', today: '2022-08-31' }
  expect(refusalOfStep('REGISTERED', 'ASSESSED', '2022-03-01', day)).toBeNull()
  expect(refusalOfStep('REGISTERED', 'AGREED', '2022-03-01', day)).toMatchObject({ code: 'household.step-order' })
  expect(refusalOfStep('AGREED', 'ASSESSED', '2022-03-01', day)).toMatchObject({ code: 'household.step-order' })
})
