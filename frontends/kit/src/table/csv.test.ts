import { describe, expect, it } from 'vitest'
import { csvCell, csvText } from './csv.ts'

describe('an exported table', () => {
  it.each(['=1+1', '+86 598', '-cmd', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1'])('makes %j harmless', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
  })

  it('keeps negative numbers numbers', () => {
    expect([csvCell(-12.5), csvCell('-12.5'), csvCell('-3%')]).toEqual(['-12.5', '-12.5', '-3%'])
  })

  it('quotes what holds commas, quotes or lines, and leaves Chinese as it is', () => {
    expect(csvCell('a,"b"\nc')).toBe('"a,""b""\nc"')
    expect(csvCell('𠮷田·静安')).toBe('𠮷田·静安')
    expect(csvCell(null)).toBe('')
  })

  it('opens in Excel as UTF-8', () => {
    expect(csvText(['名称', '投资'], [['甲', 1]])).toBe('\uFEFF名称,投资\r\n甲,1\r\n')
  })
})
