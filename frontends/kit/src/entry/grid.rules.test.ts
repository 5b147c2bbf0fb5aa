import { describe, expect, it } from 'vitest'
import {
  correctionsOf,
  byChange,
  difference,
  keepSame,
  parseBlock,
  pasteBlock,
  readCell,
  renewed,
  summaryOf,
  type GridColumn,
  type GridRow,
} from './grid.rules.ts'

const columns: GridColumn[] = [
  { key: 'investment', title: '累计完成投资', money: true },
  { key: 'workers', title: '在场人数', unit: '人' },
]
const row = (
  id: string,
  last: [number | null, number | null],
  now: [number | null, number | null] = [null, null],
): GridRow => ({
  id,
  name: `项目${id}`,
  last: { investment: last[0], workers: last[1] },
  now: { investment: now[0], workers: now[1] },
})

describe('a block pasted from a spreadsheet', () => {
  it('is read by lines and tabs, whatever ends the lines, the empty last line left out', () => {
    expect(parseBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('fills the cells from where it is pasted, 万元 becoming 元', () => {
    const { rows, pasted, left } = pasteBlock(
      [row('a', [0, 0]), row('b', [0, 0])],
      columns,
      { row: 0, column: 0 },
      parseBlock('3,200\t15\n３４５０\t'),
    )
    expect(rows[0]?.now).toEqual({ investment: 32_000_000, workers: 15 })
    expect(rows[1]?.now).toEqual({ investment: 34_500_000, workers: null })
    expect([pasted, left]).toEqual([4, 0])
  })

  it('fills what follows from a pasted figure as well', () => {
    const derive = (written: GridRow) => ({ ...written, now: { ...written.now, workers: 7 } })
    const { rows } = pasteBlock([row('a', [0, 0])], columns, { row: 0, column: 0 }, [['3,200']], derive)
    expect(rows[0]?.now).toEqual({ investment: 32_000_000, workers: 7 })
  })

  it('counts out what lies beyond the table or is no number, and touches nothing else', () => {
    const given = [row('a', [0, 0], [1, 1])]
    const { rows, pasted, left } = pasteBlock(given, columns, { row: 0, column: 1 }, [['约十人', '9'], ['7']])
    expect(rows[0]).toBe(given[0])
    expect([pasted, left]).toEqual([0, 3])
  })
})

describe('a month beside the last', () => {
  it('reads money as entered to the 分', () => {
    expect(readCell(columns[0]!, '0.01')).toBe(100)
    expect(readCell(columns[0]!, '一百')).toBeUndefined()
    expect(readCell(columns[0]!, ' ')).toBeNull()
  })

  it('has no difference while either month is missing', () => {
    expect(difference(row('a', [100, 1]), columns[0]!)).toBeNull()
    expect(difference(row('a', [100, 1], [250, 1]), columns[0]!)).toBe(150)
  })

  it('sums up what changed, stayed and is missing', () => {
    const rows = [row('a', [1, 1], [2, 1]), row('b', [1, 1], [1, 1]), row('c', [1, 1], [5, null])]
    expect(summaryOf(rows, columns)).toMatchObject({ changed: 1, same: 1, empty: 1 })
  })

  it('keeps what is filled when the rest is taken from last month', () => {
    expect(keepSame([row('a', [1, 7], [2, null])], columns)[0]?.now).toEqual({ investment: 2, workers: 7 })
  })

  it('shows a reviewer the largest change first and nothing that stayed', () => {
    const rows = [row('small', [100, 10], [110, 10]), row('same', [5, 5], [5, 5]), row('large', [100, 10], [300, 10])]
    expect(byChange(rows, columns).map(({ id }) => id)).toEqual(['large', 'small'])
  })

  it('sends of a correction only what differs, beside what was reported', () => {
    const reported = [row('a', [1, 1], [2, 1]), row('b', [1, 1], [3, 4])]
    const now = [row('a', [1, 1], [2, 1]), row('b', [1, 1], [5, 4])]
    expect(correctionsOf(reported, now)).toEqual([row('b', [3, 4], [5, 4])])
    expect(correctionsOf(reported, reported)).toEqual([])
    const remarked = reported.map((each) => ({ ...each, words: { note: '附件' } }))
    expect(correctionsOf(reported, remarked)).toHaveLength(2)
  })
})

describe('a month that is read anew while it is being written', () => {
  it('shows what others changed, and leaves the lines in hand alone', () => {
    const shown = [row('a', [1, 1], [2, 2]), row('b', [1, 1], [3, 3])]
    const read = [row('a', [1, 1], [8, 8]), row('b', [1, 1], [9, 9]), row('c', [1, 1])]
    expect(renewed(shown, read, new Set(['a'])).map(({ now }) => now['workers'])).toEqual([2, 9, null])
    expect(renewed(shown, read, new Set(['gone']))).toEqual(read)
  })
})
