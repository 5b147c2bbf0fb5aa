import { describe, expect, it } from 'vitest'
import {
  formatArea,
  formatDay,
  formatFullDay,
  formatInstant,
  formatMoney,
  formatMonth,
  formatPercent,
  formatPoints,
  formatQuarter,
  formatValue,
  lastDayOf,
  monthBefore,
} from './formatters.ts'

describe('figures as the county writes them', () => {
  it('writes 元 in 万元 and from 10,000 万元 up in 亿元', () => {
    expect(formatMoney(32_000_000)).toBe('3,200 万元')
    expect(formatMoney(99_990_000)).toBe('9,999 万元')
    expect(formatMoney(100_000_000)).toBe('1 亿元')
    expect(formatMoney(125_400_000)).toBe('1.25 亿元')
    expect(formatMoney(3500)).toBe('0.35 万元')
    expect(formatMoney(-200_000_000)).toBe('-2 亿元')
  })

  it('keeps a missing figure a dash, and never writes NaN', () => {
    expect([formatMoney(null), formatMoney(Number.NaN), formatPercent(undefined), formatValue(null, '项')]).toEqual([
      '—',
      '—',
      '—',
      '—',
    ])
  })

  it('gives percentages one decimal and differences of percentages 个百分点', () => {
    expect(formatPercent(91.66)).toBe('91.7%')
    expect(formatPercent(100)).toBe('100.0%')
    expect([99.99, 99.96, 99.999, 99.9999].map(formatPercent)).toEqual(['99.99%', '99.96%', '99.99%', '99.99%'])
    expect([99.94, 100.04, 100.06, 99.99999999999].map(formatPercent)).toEqual(['99.9%', '100.04%', '100.1%', '100.0%'])
    expect(formatPoints(12.4)).toBe('12.4 个百分点')
    expect(formatPoints(0.3, 'zh-CN', true)).toBe('+0.3 个百分点')
    expect(formatPoints(12.4, 'en-US')).toBe('12.4 points')
  })

  it('writes a figure in the unit of its target', () => {
    expect(formatValue(44, '项')).toBe('44 项')
    expect(formatValue(8.2, '%')).toBe('8.2%')
    expect(formatValue(722, '亿元')).toBe('722 亿元')
    expect(formatValue(3200, '万元')).toBe('3,200 万元')
    expect(formatArea(1234.5)).toBe('1,234.5 亩')
  })
})

describe('days and months', () => {
  it('speaks of 8月31日, and names the year where it is another one', () => {
    expect(formatDay('2022-08-31')).toBe('8月31日')
    expect(formatDay('2021-12-31', 'zh-CN', 2022)).toBe('2021年12月31日')
    expect(formatFullDay('2022-08-31')).toBe('2022年8月31日')
    expect(formatMonth('2022-08')).toBe('2022年8月')
    expect(formatMonth('2022-08', 'en-US')).toBe('Aug 2022')
    expect(formatQuarter('2022Q3')).toBe('2022年三季度')
    expect(formatQuarter('2022Q1', 'en-US')).toBe('Q1 2022')
    expect(formatQuarter('2022Q5')).toBe('2022Q5')
  })

  it('answers a dash for what is no day', () => {
    expect([formatDay('31/8'), formatMonth(null), formatInstant('soon')]).toEqual(['—', '—', '—'])
  })

  it('shows an instant by the clock of the county', () => {
    expect(formatInstant('2022-08-31T16:30:00Z')).toBe('2022-09-01 00:30')
  })

  it('knows the ends of months, February of a leap year among them', () => {
    expect([lastDayOf('2022-02'), lastDayOf('2024-02'), lastDayOf('2022-12')]).toEqual([
      '2022-02-28',
      '2024-02-29',
      '2022-12-31',
    ])
    expect([monthBefore('2022-01'), monthBefore('2022-08')]).toEqual(['2021-12', '2022-07'])
  })
})
