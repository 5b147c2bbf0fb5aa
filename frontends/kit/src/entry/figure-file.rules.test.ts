import { describe, expect, it } from 'vitest'
import { parseCsv, takeFigures, utf8Text } from './figure-file.rules.ts'
import type { GridRow } from './grid.rules.ts'

const columns = [
  { key: 'completed', title: '当月完成', money: true },
  { key: 'cumulative', title: '累计完成', money: true },
]
const row = (name: string): GridRow => ({ id: name, name, last: {}, now: {} })
const bytes = (...codes: number[]) => new Uint8Array(codes).buffer

describe('a file of figures', () => {
  it('is read when it is UTF-8 and refused when it is not', () => {
    expect(utf8Text(new TextEncoder().encode('城区道路𠮷').buffer)).toBe('城区道路𠮷')
    // 项目 in GBK.
    expect(utf8Text(bytes(0xcf, 0xee, 0xc4, 0xbf))).toBeNull()
  })

  it('may quote its cells', () => {
    expect(parseCsv('名称,当月\r\n"甲,乙","1,200"\n"说""好""",3')).toEqual([
      ['名称', '当月'],
      ['甲,乙', '1,200'],
      ['说"好"', '3'],
    ])
    expect(parseCsv('')).toEqual([])
    expect(parseCsv('"没有写完')).toEqual([])
  })

  it('fills the lines it names, wherever they stand, and says which it does not find', () => {
    const lines = parseCsv('名称,当月完成,累计完成\n乙,20,300\n丙,1,2\n甲,约十,5')
    const { rows, pasted, left, unknown } = takeFigures([row('甲'), row('乙')], columns, lines)
    expect(rows[1]!.now).toEqual({ completed: 200_000, cumulative: 3_000_000 })
    expect(rows[0]!.now).toEqual({ cumulative: 50_000 })
    expect([pasted, left, unknown]).toEqual([3, 1, ['丙']])
  })
})
