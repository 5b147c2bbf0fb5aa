import { describe, expect, it } from 'vitest'
import { doubtsOf, inputOf, isWhole, stepsToPass, waiting } from './monthly.rules.ts'
import type { Submission } from './monthly.graphql.ts'

const work = { work: { quantity: 12 }, plannedPercent: 60 }
const line = (percent: number | null, quantity: number | null, note: string | null = null) => ({
  id: 'w',
  name: '北环路',
  last: { percent: 40, quantity: 5 },
  now: { percent, quantity },
  words: { note },
})
const keys = (row: ReturnType<typeof line>, isCorrection = false) =>
  doubtsOf(row, work, isCorrection).map(({ key, field }) => `${key} ${field}`)

describe('a line of the month', () => {
  it('stands at the plan, and up to ten points behind it', () => {
    expect(keys(line(60, 8))).toEqual([])
    expect(keys(line(50, 6))).toEqual([])
  })

  it('needs a word when it is further behind', () => {
    expect(keys(line(49, 6))).toEqual(['behind note'])
    expect(keys(line(49, 6, '征地未完成'))).toEqual([])
  })

  it('neither falls nor passes the whole', () => {
    expect(keys(line(101, 13))).toEqual(['over percent', 'overWhole quantity'])
    expect(keys(line(39, 4, '核减'))).toEqual(['falls percent', 'falls quantity'])
  })

  it('may fall when a locked month is put right', () => {
    expect(keys(line(39, 4, '核减'), true)).toEqual([])
  })

  it('is sent once both figures stand, at the version seen', () => {
    expect(isWhole(line(50, null))).toBe(false)
    expect(inputOf(line(50, 6, ' '), 3)).toEqual({ workId: 'w', version: 3, percent: 50, quantity: 6, note: null })
    expect(inputOf(line(50, 6), undefined)).not.toHaveProperty('version')
  })
})

describe('a report', () => {
  const report = (unit: string, status: Submission['status']): Submission => ({
    id: unit,
    form: 'construction-progress',
    period: '2022-08',
    unit,
    status,
    revision: 1,
    submittedBy: null,
    submittedAt: null,
    reason: null,
  })

  it('is reviewed and approved at once by who may approve, and only reviewed by who may not', () => {
    expect(stepsToPass('SUBMITTED', true)).toEqual(['review', 'approve'])
    expect(stepsToPass('SUBMITTED', false)).toEqual(['review'])
    expect(stepsToPass('APPROVED', false)).toEqual([])
  })

  it('waits before those that are approved already', () => {
    const found = waiting([report('a', 'APPROVED'), report('b', 'DRAFT'), report('c', 'SUBMITTED')], true)
    expect(found.map(({ unit }) => unit)).toEqual(['c', 'a'])
  })
})
