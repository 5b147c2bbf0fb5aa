import { describe, expect, it } from 'vitest'
import { changedMeanwhile, isKept, placeOf, sortLines, titleOf, versionToName } from './lines.rules.ts'
import type { PeriodLine } from './period-form.ts'

const line = (id: string, paid: number | null, version: number | null = null, words?: string | null): PeriodLine => ({
  id,
  name: id,
  version,
  last: { paid: 100 },
  now: { paid },
  ...(words === undefined ? {} : { words: { note: words } }),
})
const columns = [{ key: 'paid', title: '已发' }]
const onlyPossible = ({ now }: PeriodLine) =>
  (now['paid'] ?? 0) < 0 ? [{ level: 'block' as const, text: '小于零' }] : [{ level: 'warn' as const, text: '请核对' }]

describe('a line just written', () => {
  const read = new Map([line('kept', 5, 2), line('new', null)].map((each) => [each.id, each]))
  const sorted = (...written: PeriodLine[]) => {
    const { sendable, waiting } = sortLines(written, read, columns, onlyPossible)
    return { sendable: sendable.map(({ id }) => id), waiting: waiting.map(({ id }) => id) }
  }

  it('is sent once it is whole and possible, whatever is only asked about it', () => {
    expect(sorted(line('kept', 6, 2), line('new', 0))).toEqual({ sendable: ['kept', 'new'], waiting: [] })
  })

  it('waits on this device while a figure is missing or cannot be', () => {
    expect(sorted(line('kept', null, 2), line('new', -1))).toEqual({ sendable: [], waiting: ['kept', 'new'] })
  })

  it('is neither when the service has it so', () => {
    expect(sorted(line('kept', 5, 2))).toEqual({ sendable: [], waiting: [] })
    expect(isKept(line('kept', 5, 2, '说明'), read.get('kept'))).toBe(false)
  })

  it('is sent though it equals what only stood there to begin with', () => {
    const begun = line('begun', 7)
    expect(isKept(begun, begun)).toBe(false)
  })
})

describe('two hands on a month', () => {
  it('names the version that was shown until the page itself made a newer one', () => {
    expect([
      versionToName(null, undefined),
      versionToName(3, undefined),
      versionToName(3, 4),
      versionToName(6, 4),
    ]).toEqual([null, 3, 4, 6])
  })

  it('asks about the lines that another changed, and about no other', () => {
    const tried = [line('a', 1, 1), line('b', 1, null), line('c', 1, 2)]
    const now = [line('a', 9, 2), line('b', 9, 1), line('c', 1, 2)]
    expect(changedMeanwhile(tried, now).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(changedMeanwhile(tried, [])).toEqual([])
  })

  it('tells which line a refusal is about', () => {
    expect([placeOf('rows[2].amount'), placeOf('rows[0]'), placeOf('period'), placeOf('crows[1]')]).toEqual([
      2,
      0,
      undefined,
      undefined,
    ])
  })
  it('names the column too, where it has one', () => {
    const columns = [{ key: 'due', title: '应付工资' }]
    expect(
      ['due', 'rows[2].due', 'rows[2].values.due', 'rows[2]', 'overdue'].map((at) => titleOf(at, columns)),
    ).toEqual(['应付工资', '应付工资', '应付工资', undefined, undefined])
  })
})
