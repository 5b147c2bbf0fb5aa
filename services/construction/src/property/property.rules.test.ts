import { expect, test } from 'vitest'
import {
  complaintRateOf,
  decisionOf,
  ratingOf,
  refusalOfCommunity,
  refusalOfCompany,
  refusalOfComplaint,
  refusalOfInspection,
  refusalOfIssue,
  refusalOfPoints,
  scoreOf,
} from './property.rules.ts'

const today = '2022-08-31'

test.each([
  [10, 90, 'A'],
  [11, 89, 'B'],
  [20, 80, 'B'],
  [40, 60, 'C'],
  [41, 59, 'D'],
  [120, 0, 'D'],
])('%d points leave a score of %d, rated %s', (points, score, rating) => {
  expect(scoreOf(points)).toBe(score)
  expect(ratingOf(score)).toBe(rating)
})

test('an appeal upholds, reduces or revokes', () => {
  expect([decisionOf(10, 10), decisionOf(10, 4), decisionOf(10, 0)]).toEqual(['UPHELD', 'REDUCED', 'REVOKED'])
  expect(refusalOfPoints(0)).toMatchObject({ field: 'points' })
  expect(refusalOfPoints(41)).toMatchObject({ field: 'points' })
  expect(refusalOfPoints(40)).toBeNull()
})

test('complaints are counted a thousand households, and of nobody served nothing is said', () => {
  expect(complaintRateOf(3, 1500)).toBe(2)
  expect(complaintRateOf(0, 0)).toBeNull()
})

const company = { uscc: '91620725MA7100001K', registeredOn: '2020-01-01', leftOn: null }
test.each([
  [{ uscc: '91620725MA7100001' }, 'uscc'],
  [{ uscc: '91620725MA7100001X' }, 'uscc'],
  [{ registeredOn: '2022-09-01' }, 'registeredOn'],
  [{ leftOn: '2019-12-31' }, 'leftOn'],
])('a firm with %o is refused', (wrong, field) =>
  expect(refusalOfCompany({ ...company, ...wrong }, today)).toMatchObject({ field }),
)

const homes = { households: 300, companyId: null, contractEndsOn: null, ownersCommitteeOn: null }
test.each([
  [{ households: 0 }, 'households'],
  [{ contractEndsOn: '2023-01-01' }, 'contractEndsOn'],
  [{ ownersCommitteeOn: '2022-09-01' }, 'ownersCommitteeOn'],
])('a community with %o is refused', (wrong, field) =>
  expect(refusalOfCommunity({ ...homes, ...wrong }, today)).toMatchObject({ field }),
)

const inspection = {
  inspectedOn: '2022-08-01',
  score: 80,
  findings: '消防通道堵塞',
  remedyDueOn: '2022-08-10',
  remediedOn: null,
}
test.each([
  [{ score: 101 }, 'score'],
  [{ findings: null }, 'findings'],
  [{ remedyDueOn: null }, 'remedyDueOn'],
  [{ remedyDueOn: '2022-07-31' }, 'remedyDueOn'],
  [{ remediedOn: '2022-09-01' }, 'remediedOn'],
])('an inspection with %o is refused', (wrong, field) =>
  expect(refusalOfInspection({ ...inspection, ...wrong }, today)).toMatchObject({ field }),
)

const complaint = {
  receivedOn: '2022-08-01',
  dueOn: '2022-08-16',
  settledOn: '2022-08-05',
  founded: true,
  outcome: '已修复',
}
test.each([
  [{ dueOn: '2022-07-31' }, 'dueOn'],
  [{ settledOn: '2022-07-31' }, 'settledOn'],
  [{ founded: null }, 'founded'],
  [{ outcome: ' ' }, 'outcome'],
])('a complaint with %o is refused', (wrong, field) =>
  expect(refusalOfComplaint({ ...complaint, ...wrong }, today)).toMatchObject({ field }),
)

test('a matter is settled only once agreed, in words', () => {
  const issue = { raisedOn: '2022-08-01', agreedOn: '2022-08-10', agreement: '增设充电桩', settledOn: null }
  expect(refusalOfIssue({ ...issue, agreedOn: null, settledOn: '2022-08-11' }, today)).toMatchObject({
    field: 'settledOn',
  })
  expect(refusalOfIssue({ ...issue, agreement: ' ' }, today)).toMatchObject({ field: 'agreement' })
  expect(refusalOfIssue({ ...issue, settledOn: '2022-08-09' }, today)).toMatchObject({ field: 'settledOn' })
  expect(refusalOfIssue(issue, today)).toBeNull()
})
