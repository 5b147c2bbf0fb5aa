import { expect, test } from 'vitest'
import {
  isMet,
  refusalOfClearing,
  refusalOfCriterion,
  refusalOfPoint,
  refusalOfRecheck,
  refusalOfSelfCheck,
  refusalOfTask,
  refusalOfVillageInspection,
} from './sanitation.rules.ts'
import { RubbishState } from './village-rubbish.entity.ts'

const today = '2022-08-31'
const criterion = { fullScore: 20, passScore: 16, adoptedOn: '2022-01-01', dueOn: '2022-10-31' }

test.each([
  [{ fullScore: 0 }, 'fullScore'],
  [{ passScore: 21 }, 'passScore'],
  [{ passScore: 0 }, 'passScore'],
  [{ dueOn: '2021-12-31' }, 'dueOn'],
])('a criterion with %o is refused', (wrong, field) =>
  expect(refusalOfCriterion({ ...criterion, ...wrong })).toMatchObject({ field }),
)

const check = { checkedOn: '2022-08-01', score: 18, evidence: '卷宗3号', gap: null }

test('a criterion is met at its pass score and with evidence, not with either alone', () => {
  expect(isMet(criterion, { ...check, score: 16 })).toBe(true)
  expect(isMet(criterion, { ...check, score: 15.5 })).toBe(false)
  expect(isMet(criterion, { ...check, evidence: null })).toBe(false)
})

test.each([
  [{ checkedOn: '2022-09-01' }, 'checkedOn'],
  [{ checkedOn: '2021-12-31' }, 'checkedOn'],
  [{ score: 20.5 }, 'score'],
  [{ score: -1 }, 'score'],
  [{ evidence: null }, 'gap'],
])('a self-check with %o is refused', (wrong, field) =>
  expect(refusalOfSelfCheck(criterion, { ...check, ...wrong }, today)).toMatchObject({ field }),
)

test('a task belongs to one of three years and is done with evidence', () => {
  expect(refusalOfTask({ actionYear: 4, doneOn: null, evidence: null }, today)).toMatchObject({ field: 'actionYear' })
  expect(refusalOfTask({ actionYear: 2, doneOn: today, evidence: ' ' }, today)).toMatchObject({ field: 'evidence' })
  expect(refusalOfTask({ actionYear: 2, doneOn: today, evidence: '台账' }, today)).toBeNull()
})

test.each([
  [{ score: 101 }, 'score'],
  [{ findings: ' ' }, 'findings'],
  [{ remedyDueOn: null }, 'remedyDueOn'],
  [{ remediedOn: '2022-07-31' }, 'remediedOn'],
])('a check of a village with %o is refused', (wrong, field) => {
  const found = {
    inspectedOn: '2022-08-01',
    score: 80,
    findings: '柴草乱堆',
    remedyDueOn: '2022-08-08',
    remediedOn: null,
  }
  expect(refusalOfVillageInspection({ ...found, ...wrong }, today)).toMatchObject({ field })
})

test('a heap is cleared, then looked at again; what was cleared is not described anew', () => {
  const heap = { volume: 12, foundOn: '2022-06-01', dueOn: '2022-06-30' }
  expect(refusalOfPoint({ ...heap, volume: 0 }, today, null)).toMatchObject({ field: 'volume' })
  expect(refusalOfPoint({ ...heap, dueOn: '2022-05-31' }, today, null)).toMatchObject({ field: 'dueOn' })
  expect(refusalOfPoint(heap, today, { foundOn: '2022-06-01', state: RubbishState.CLEARED })).toMatchObject({
    code: 'rubbish-point.cleared-fixed',
  })
  const found = { foundOn: '2022-06-01', clearedOn: null, state: 'FOUND' } as const
  expect(refusalOfRecheck(found, '2022-06-20', today)).toMatchObject({ code: 'rubbish-point.state' })
  expect(refusalOfClearing(found, '2022-05-31', today)).toMatchObject({ code: 'days-out-of-order' })
  const cleared = { ...found, clearedOn: '2022-06-20', state: 'CLEARED' } as const
  expect(refusalOfClearing(cleared, '2022-06-21', today)).toMatchObject({ code: 'rubbish-point.state' })
  expect(refusalOfRecheck(cleared, '2022-06-19', today)).toMatchObject({ code: 'days-out-of-order' })
  expect(refusalOfRecheck(cleared, '2022-06-20', today)).toBeNull()
})
