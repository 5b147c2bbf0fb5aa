import { describe, expect, it } from 'vitest'
import {
  belowZero,
  identityOf,
  lacksDay,
  lacksWorkers,
  monthLines,
  overWhole,
  shortOfWages,
  wageLines,
} from './month.rules.ts'

describe('the lines of a month', () => {
  it('are one for each fund, last month beside it', () => {
    const answer = {
      now: { nodes: [{ id: 'a', version: 2, scheme: 'WORK_INJURY', income: 5 }] },
      last: { nodes: [{ id: 'b', version: 1, scheme: 'UNEMPLOYMENT', income: 4 }] },
    }
    const named = [
      { value: 'UNEMPLOYMENT', label: '失业' },
      { value: 'WORK_INJURY', label: '工伤' },
    ]
    expect(monthLines(answer, named, ['income'])).toEqual([
      { id: 'UNEMPLOYMENT', name: '失业', record: null, version: null, last: { income: 4 }, now: { income: null } },
      { id: 'WORK_INJURY', name: '工伤', record: 'a', version: 2, last: { income: null }, now: { income: 5 } },
    ])
  })

  it('are one for the unit where the form has no kinds, and none while the service is away', () => {
    const answer = { now: { nodes: [{ id: 'a', version: 1, urbanEmployed: 9 }] }, last: { nodes: [] } }
    const [line] = monthLines(answer, [{ value: 'x', label: '清泉镇' }], ['urbanEmployed']) ?? []
    expect(line).toMatchObject({ id: 'x', now: { urbanEmployed: 9 }, last: { urbanEmployed: null } })
    expect(monthLines({ now: null }, [], [])).toBeUndefined()
  })

  it('are the building sites of the unit, with the day of payment', () => {
    const entered = { id: 'w', version: 3, paid: 7, paidOn: '2022-08-20' }
    const answer = { siteWageEntry: [{ site: { id: 's', name: '一中' }, entered, last: null }] }
    expect(wageLines(answer, ['paid'])).toMatchObject([
      { id: 's', record: 'w', version: 3, words: { paidOn: '2022-08-20' } },
    ])
    expect(wageLines({ siteWageEntry: null }, [])).toBeUndefined()
  })

  it('name the record that is changed, and none when it is the first entry', () => {
    const [line] =
      wageLines({ siteWageEntry: [{ site: { id: 's', name: '一中' }, entered: null, last: null }] }, []) ?? []
    expect(line && identityOf(line)).toEqual({})
    expect(line && identityOf({ ...line, record: 'w', version: 1 })).toEqual({ id: 'w', version: 1 })
  })
})

describe('what is said of a line', () => {
  const pension = ['pension.enrolled-over-due', 'pension.paid-over-payees'] as const

  it('is that a part passes its whole', () => {
    expect(overWhole({ now: { enrolled: 11, dueEnrolment: 10, paid: 5, payees: 5 } }, pension)).toEqual([
      { code: 'pension.enrolled-over-due', field: 'enrolled', most: 10 },
    ])
  })

  it('is nothing while the whole is not written', () => {
    expect(overWhole({ now: { enrolled: 11, dueEnrolment: null } }, pension)).toEqual([])
  })

  it('is that a figure is below zero', () => {
    expect(belowZero({ now: { due: -1, paid: 0, workers: null } }, ['due', 'paid', 'workers'])).toEqual(['due'])
  })

  it('is that wages are due to nobody', () => {
    expect(
      [
        { due: 1, workers: 0 },
        { due: 0, workers: 0 },
        { due: 1, workers: null },
        { due: 1, workers: 1 },
      ].map((now) => lacksWorkers({ now })),
    ).toEqual([true, false, false, false])
  })

  it('is how much of the wages of a month is not paid', () => {
    expect(
      [
        { due: 50, paid: 30 },
        { due: 50, paid: 50 },
        { due: 50, paid: 60 },
        { due: 50, paid: null },
        { due: null, paid: 10 },
      ].map((now) => shortOfWages({ now })),
    ).toEqual([20, 0, 0, 0, 0])
  })

  it('is that wages were paid on no day', () => {
    expect(lacksDay({ now: { paid: 1 }, words: { paidOn: null } })).toBe(true)
    expect(lacksDay({ now: { paid: 1 }, words: { paidOn: '2022-08-20' } })).toBe(false)
    expect(lacksDay({ now: { paid: 0 } })).toBe(false)
  })
})
