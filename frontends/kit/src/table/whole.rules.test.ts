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

it('knows a word of few signs and a figure with its words', () => {
  for (const value of ['已责令支付', 'Closed', '滞后 25.0 个百分点'])
    expect([value, isWhole(value)]).toEqual([value, true])
})

it('lets all else break', () => {
  for (const value of ['2022年第30期缝纫培训班', '2022年8月31日前全部办结', 'Ordered to pay', 2022, null, undefined])
    expect([value, isWhole(value)]).toEqual([value, false])
})
