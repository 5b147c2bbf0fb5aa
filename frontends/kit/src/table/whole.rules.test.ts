import { expect, it } from 'vitest'
import { formatDay, formatFullDay, formatInstant, formatMonth } from '../words/formatters.ts'
import { isWhole } from './whole.rules.ts'

it('knows a day and a month however the page writes them', () => {
  const written = (['zh-CN', 'en-US'] as const).flatMap((language) => [
    formatDay('2022-08-31', language),
    formatFullDay('2022-08-31', language),
    formatMonth('2022-08', language),
  ])
  for (const text of [...written, formatInstant('2022-08-31T08:00:00Z'), '2022-08-31', '2022-08'])
    expect([text, isWhole(text)]).toEqual([text, true])
})

it('knows a word of few signs', () => {
  for (const value of ['已责令支付', 'Closed']) expect([value, isWhole(value)]).toEqual([value, true])
})

it('lets all else break', () => {
  for (const value of [
    '2022年第30期缝纫培训班',
    '8月31日前办结',
    '2022-08-31号',
    'Ordered to pay',
    2022,
    null,
    undefined,
  ])
    expect([value, isWhole(value)]).toEqual([value, false])
})
