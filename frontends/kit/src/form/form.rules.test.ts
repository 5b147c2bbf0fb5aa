import { describe, expect, it } from 'vitest'
import { checkField, readNumber, strayRefusal, textOf, valueOf, type FormField } from './form.rules.ts'

const money: FormField = { name: 'amount', title: '总投资', kind: 'money', required: true, min: 0, max: 100_000 }

describe('a field as people write it', () => {
  it('reads numbers with separators and full-width digits', () => {
    expect([readNumber('3，200'), readNumber('３,２００.5'), readNumber(''), readNumber('3k')]).toEqual([
      3200,
      3200.5,
      null,
      undefined,
    ])
  })

  it('writes 元 as 万元 and back without losing a 分', () => {
    expect(textOf(money, 12_345_678.9)).toBe('1234.56789')
    expect(valueOf(money, '1234.56789')).toBe(12_345_678.9)
  })

  it('says what is wrong: missing, no number, out of bounds', () => {
    expect(checkField(money, '')?.code).toBe('required')
    expect(checkField(money, '约三千')?.code).toBe('number')
    expect(checkField(money, '100001')).toMatchObject({ code: 'max', params: { bound: 100_000 } })
    expect(checkField(money, '3200')).toBeUndefined()
  })

  it('asks to write what is written and to choose what is chosen', () => {
    const named = { name: 'x', title: '意见', required: true }
    const missing = (kind: FormField['kind']) => checkField({ ...named, kind }, '')?.code
    expect(['text', 'day', 'choice', 'flag'].map((kind) => missing(kind as FormField['kind']))).toEqual([
      'required',
      'required',
      'unchosen',
      'unchosen',
    ])
    expect(checkField({ ...named, kind: 'choice' }, 'AGREED')).toBeUndefined()
    expect(checkField({ ...named, kind: 'choice', required: false }, '')).toBeUndefined()
  })

  it('knows that February has no 30th', () => {
    const day: FormField = { name: 'startedOn', title: '开工日期', kind: 'day' }
    expect(checkField(day, '2022-02-30')?.code).toBe('day')
    expect(checkField(day, '2022-02-28')).toBeUndefined()
    expect(checkField(day, '')).toBeUndefined()
  })

  it('keeps a flag a flag, and an unanswered one open', () => {
    const flag: FormField = { name: 'hasContract', title: '合同', kind: 'flag' }
    expect([textOf(flag, true), textOf(flag, false), textOf(flag, null)]).toEqual(['true', 'false', ''])
    expect([valueOf(flag, 'true'), valueOf(flag, 'false'), valueOf(flag, '')]).toEqual([true, false, null])
  })
})

describe('a refusal that finds no field', () => {
  const fields = [money]

  it('stands above the form, one that names the version too', () => {
    expect(strayRefusal(fields, { version: '上一步尚未完成。' }, false)).toBe('上一步尚未完成。')
    expect(strayRefusal(fields, { amount: '过大。', plan: '没有计划。' }, false)).toBe('没有计划。')
  })

  it('does not repeat what stands beside a field or in the dialog of two changes', () => {
    expect(strayRefusal(fields, { amount: '过大。' }, false)).toBeUndefined()
    expect(strayRefusal(fields, { version: '另一人已修改。' }, true)).toBeUndefined()
    expect(strayRefusal(fields, { version: '另一人已修改。', plan: '没有计划。' }, true)).toBe('没有计划。')
  })
})
