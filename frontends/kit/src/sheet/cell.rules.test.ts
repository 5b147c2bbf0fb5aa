import { describe, expect, it } from 'vitest'
import type { FormField } from '../form/form.rules.ts'
import { asMeant, cellOf, harmless, valueIn, type Cell } from './cell.rules.ts'

const words = { yes: '是', no: '否' }
const field = (kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  name: 'f',
  title: '项',
  kind,
  ...more,
})
const read = (kind: FormField['kind'], cell: Cell, more: Partial<FormField> = {}) =>
  valueIn(field(kind, more), cell, words)

describe('a text that a spreadsheet might run', () => {
  it.each(['=1+1', '+86 138', '-5 度以下', '@张三', '\t=1', "'=1", "''+1"])(
    '%s is made harmless and comes back as it was',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`)
      expect(asMeant(harmless(text))).toBe(text)
    },
  )
  it.each(['静安村', "'引号", '3-5 人', ''])('%s is left as it is', (text) => {
    expect(harmless(text)).toBe(text)
    expect(asMeant(text)).toBe(text)
  })
})

describe('a day', () => {
  it.each([
    ['2022/8/1'],
    ['2022-08-01'],
    ['2022.8.1'],
    ['2022年8月1日'],
    ['20220801'],
    [20_220_801],
    [44_774],
    [44_774.5],
    [new Date('2022-08-01T00:00:00Z')],
    [' 2022－8－1 '],
  ])('%s is the first of August', (cell) => {
    expect(read('day', cell).value).toBe('2022-08-01')
  })
  it('that is none goes on as it is written, for the service to refuse', () => {
    expect(read('day', '八月初').value).toBe('八月初')
    expect(read('day', '2022-8').value).toBe('2022-08')
  })
  it.each([['2022-08'], ['2022年8月'], ['2022/8'], ['202208'], ['2022-08-15'], [44_774]])('%s is a month', (cell) => {
    expect(read('month', cell).value).toBe('2022-08')
  })
})

describe('several choices in one cell', () => {
  const options = [
    { value: 'housing', label: '县住建局' },
    { value: 'market', label: '县市场监管局' },
  ]
  it('stand by their words, and are read as an office parts them', () => {
    expect(cellOf(field('long', { options }), ['housing', 'market'], words)).toBe('县住建局、县市场监管局')
    expect(cellOf(field('long', { options }), [], words)).toBeNull()
    expect(read('long', '县市场监管局； 县住建局', { options }).value).toEqual(['market', 'housing'])
  })
  it('one that is none is at fault', () => {
    expect(read('long', '县住建局、县某局', { options }).fault).toMatchObject({ code: 'not-a-choice' })
  })
})

describe('a figure', () => {
  it('is read with separators, wide digits and a workbook’s tail', () => {
    expect(read('number', '3，200').value).toBe(3200)
    expect(read('number', '１２').value).toBe(12)
    expect(read('number', 0.1 + 0.2).value).toBe(0.3)
  })
  it('of money is written in 万元 and travels in 元, to the 分', () => {
    expect(cellOf(field('money'), 12_345_678.91, words)).toBe(1234.567891)
    expect(read('money', 1234.567891).value).toBe(12_345_678.91)
    expect(read('money', '').value).toBeNull()
  })
  it('that is none is told', () => {
    expect(read('number', '约十')).toEqual({
      value: '约十',
      fault: { code: 'number-required', field: 'f', params: {} },
    })
    expect(read('number', new Date()).fault?.code).toBe('number-required')
  })
})

describe('a choice', () => {
  const options = [
    { value: 'WATER', label: '供水' },
    { value: 'ROAD', label: '道路' },
  ]
  it('stands in words, and its code is taken too', () => {
    expect(cellOf(field('choice', { options }), 'WATER', words)).toBe('供水')
    expect(read('choice', ' 供水 ', { options }).value).toBe('WATER')
    expect(read('choice', 'ROAD', { options }).value).toBe('ROAD')
    expect(read('choice', '供气', { options }).fault?.code).toBe('not-a-choice')
  })
  it('whose words another has too is told apart by its code', () => {
    const alike = [...options, { value: 'p2', label: '道路' }]
    const cell = cellOf(field('choice', { options: alike }), 'p2', words)
    expect(cell).toBe('道路（p2）')
    expect(read('choice', cell, { options: alike }).value).toBe('p2')
  })
  it('of two is a flag', () => {
    expect(cellOf(field('flag'), false, words)).toBe('否')
    expect([read('flag', '是').value, read('flag', false).value]).toEqual([true, false])
    expect(read('flag', '也许').fault?.code).toBe('yes-or-no-required')
  })
})

describe('a text', () => {
  it('may look like a number or a date', () => {
    expect(read('text', 13_900_000_000).value).toBe('13900000000')
    expect(read('text', new Date('2022-08-01T00:00:00Z')).value).toBe('2022-08-01')
    expect(cellOf(field('long'), '一\r\n二\u0000', words)).toBe('一\n二')
  })
})
