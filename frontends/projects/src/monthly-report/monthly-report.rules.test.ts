import type { GridRow } from '@tongchou/frontend-kit'
import { describe, expect, it } from 'vitest'
import { asCorrection, deriveProgress, hintsOf, idleMonth, inputOf, lineOf } from './monthly-report.rules.ts'

const project: { totalInvestment: number; completedOn: string | null } = {
  totalInvestment: 10_000_000,
  completedOn: null,
}
const row = (completed: number | null, cumulative: number | null, note: string | null = null): GridRow => ({
  id: 'p1',
  name: '胜利街改造',
  last: { completed: 300_000, cumulative: 3_450_000 },
  now: { completed, cumulative },
  words: { imageProgress: '路基完成', note },
})
const codes = (given: GridRow, more = project, warnings: string[] = []) =>
  hintsOf({ ...given, project: more, warnings }, '2022-08').map(({ code }) => code)

describe('the month and the cumulative', () => {
  it('follow from each other, whichever is written', () => {
    expect(deriveProgress(row(250_000.1, null), 'completed').now).toEqual({
      completed: 250_000.1,
      cumulative: 3_700_000.1,
    })
    expect(deriveProgress(row(null, 3_700_000), 'cumulative').now).toEqual({
      completed: 250_000,
      cumulative: 3_700_000,
    })
  })

  it('are both empty again when one is emptied', () => {
    expect(deriveProgress(row(null, 3_700_000), 'completed').now).toEqual({ completed: null, cumulative: null })
  })

  it('of an idle month are nothing and what was there before', () => {
    expect(idleMonth(row(null, null)).now).toEqual({ completed: 0, cumulative: 3_450_000 })
  })
})

describe('a line being written', () => {
  it('has nothing said of it while it is empty or in order', () => {
    expect(codes(row(null, null))).toEqual([])
    expect(codes(row(250_000, 3_700_000))).toEqual([])
  })

  it('may not fall below last month', () => {
    expect(codes(row(-250_000, 3_200_000))).toEqual(['falls'])
    expect(codes(row(0, 3_450_000))).toEqual([])
  })

  it('more than a fifth above the total plan needs a note, and a fifth exactly does not', () => {
    expect(codes(row(8_550_001, 12_000_001))).toEqual(['abovePlan'])
    expect(codes(row(8_550_001, 12_000_001, '增加管网'))).toEqual([])
    expect(codes(row(8_550_000, 12_000_000))).toEqual([])
  })

  it('has no investment in a month after the project was finished, but may in that very month', () => {
    expect(codes(row(1, 3_450_001), { ...project, completedOn: '2022-07-31' })).toEqual(['afterCompletion'])
    expect(codes(row(1, 3_450_001), { ...project, completedOn: '2022-08-01' })).toEqual([])
  })

  it('is worth a second look when it repeats last month or jumps', () => {
    expect(codes(row(300_000, 3_750_000))).toEqual(['same'])
    expect(codes(row(900_000, 4_350_000), project, ['progress.jump'])).toEqual(['jump'])
  })
})

describe('a correction after the lock', () => {
  it('may lower what was reported, and still has to say why it passes the plan', () => {
    expect(asCorrection({ level: 'block', code: 'falls', field: 'cumulative' }).level).toBe('warn')
    expect(asCorrection({ level: 'block', code: 'abovePlan', field: 'note' }).level).toBe('block')
  })
})

describe('what is sent', () => {
  it('names the version seen, and a blank note as none', () => {
    expect(inputOf({ ...row(250_000, 3_700_000, ' '), version: 4 })).toEqual({
      projectId: 'p1',
      version: 4,
      completed: 250_000,
      cumulative: 3_700_000,
      imageProgress: '路基完成',
      note: null,
    })
    expect(inputOf({ ...row(0, 3_450_000), version: null })).not.toHaveProperty('version')
  })

  it('carries how the site looked last month into a line not yet written', () => {
    const held = {
      project: { id: 'p1', name: '胜利街改造', ...project },
      completed: null,
      cumulative: null,
      note: null,
      warnings: [],
      lastCompleted: 0,
      lastCumulative: 0,
      lastImageProgress: '路基完成',
    }
    expect(lineOf({ ...held, version: null, imageProgress: null }).words?.imageProgress).toBe('路基完成')
    expect(lineOf({ ...held, version: 2, imageProgress: null }).words?.imageProgress).toBeNull()
  })
})
