import { describe, expect, it } from 'vitest'
import { dutiesOf, type Obligation } from './duty.rules.ts'

const owed = (
  unit: string,
  filled: number,
  status: string | null = 'DRAFT',
  reason: string | null = null,
): Obligation => ({
  form: 'project-progress',
  title: '项目月度进展',
  path: 'monthly',
  period: '2022-08',
  unit,
  dueOn: '2022-09-05',
  total: 3,
  filled,
  status,
  reason,
})

describe('what is owed this month', () => {
  it('is a line for each state, not one for each of seventeen units', () => {
    const duties = dutiesOf([owed('a', 1), owed('b', 0, null), owed('c', 3), owed('d', 3, 'SUBMITTED')])
    expect(duties.map(({ state, units, filled, total }) => [state, units, filled, total])).toEqual([
      ['filling', ['a', 'b'], 1, 6],
      ['ready', ['c'], 3, 3],
      ['done', ['d'], 3, 3],
    ])
  })

  it('names every returned report by itself, with its reason, before the rest', () => {
    const duties = dutiesOf([
      owed('a', 1),
      owed('b', 3, 'RETURNED', '累计小于上月'),
      owed('c', 3, 'RETURNED', '佐证不清'),
    ])
    expect(duties.map(({ state, reason }) => [state, reason])).toEqual([
      ['returned', '累计小于上月'],
      ['returned', '佐证不清'],
      ['filling', null],
    ])
  })

  it('goes on at the unit that is nearest to done', () => {
    expect(dutiesOf([owed('a', 0), owed('b', 2)])[0]?.units).toEqual(['b', 'a'])
  })

  it('puts last month, still unfinished, before this one', () => {
    const duties = dutiesOf([owed('a', 1), { ...owed('a', 1), period: '2022-07' }])
    expect(duties.map(({ period }) => period)).toEqual(['2022-07', '2022-08'])
  })

  it('is nothing when nothing is owed', () => {
    expect(dutiesOf([])).toEqual([])
  })
})
