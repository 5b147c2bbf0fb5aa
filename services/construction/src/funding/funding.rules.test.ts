import { expect, test } from 'vitest'
import type { FundingApplication } from './funding-application.entity.ts'
import { FundingState } from './funding-application.entity.ts'
import { refusalOfApplication, refusalOfPond } from './funding.rules.ts'
import { PondState } from './polluted-pond.entity.ts'

const today = '2022-08-31'
const prepared = {
  state: FundingState.PREPARED,
  submittedOn: null,
  decidedOn: null,
  approvedAmount: null,
  document: null,
  amount: 1000,
  sites: 6,
}
const approved = {
  ...prepared,
  state: FundingState.APPROVED,
  submittedOn: '2022-03-01',
  decidedOn: '2022-05-01',
  approvedAmount: 800,
  document: '甘财1号',
}

test('an application stands as prepared, submitted and approved with what belongs to each', () => {
  expect(refusalOfApplication(prepared, today, null)).toBeNull()
  expect(
    refusalOfApplication({ ...prepared, state: FundingState.SUBMITTED, submittedOn: '2022-03-01' }, today, null),
  ).toBeNull()
  expect(refusalOfApplication(approved, today, null)).toBeNull()
})

test.each([
  ['for no site', { ...prepared, sites: 0 }, 'funding.sites-required'],
  ['submitted on no day', { ...prepared, state: FundingState.SUBMITTED }, 'funding.submission-required'],
  ['approved on no day', { ...approved, decidedOn: null }, 'funding.decision-required'],
  ['approved before it was submitted', { ...approved, decidedOn: '2022-02-01' }, 'days-out-of-order'],
  ['approved without a document', { ...approved, document: ' ' }, 'funding.document-required'],
  ['approved with nothing', { ...approved, approvedAmount: null }, 'funding.amount-required'],
  ['approved with more than was asked', { ...approved, approvedAmount: 1001 }, 'funding.over-asked'],
  ['decided tomorrow', { ...approved, decidedOn: '2022-09-01' }, 'day-in-future'],
])('one %s is refused', (_case, facts, code) =>
  expect(refusalOfApplication(facts, today, null)).toMatchObject({ code }),
)

test('an application does not go back', () => {
  const before = { state: FundingState.APPROVED } as FundingApplication
  expect(refusalOfApplication(prepared, today, before)).toMatchObject({ code: 'funding.state-order' })
})

test('a pond is treated on a day after it was found', () => {
  const pond = { state: PondState.TREATED, foundOn: '2022-03-01', treatedOn: '2022-07-01' }
  expect(refusalOfPond(pond, today)).toBeNull()
  expect(refusalOfPond({ ...pond, treatedOn: null }, today)).toMatchObject({ code: 'pond.treated-incomplete' })
  expect(refusalOfPond({ ...pond, state: PondState.FOUND }, today)).toMatchObject({ code: 'pond.treated-incomplete' })
  expect(refusalOfPond({ ...pond, treatedOn: '2022-02-01' }, today)).toMatchObject({ code: 'days-out-of-order' })
})
