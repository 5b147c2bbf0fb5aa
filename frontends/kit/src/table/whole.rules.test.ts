import { expect, it } from 'vitest'
import { formatDay, formatFullDay, formatInstant, formatMonth } from '../words/formatters.ts'
import { isDate } from './whole.rules.ts'

it('knows a day and a month however the page writes them', () => {
  const written = (['zh-CN', 'en-US'] as const).flatMap((language) => [
    formatDay('2022-08-31', language),
    formatFullDay('2022-08-31', language),
    formatMonth('2022-08', language),
  ])
  for (const text of [...written, formatInstant('2022-08-31T08:00:00Z'), '2022-08-31', '2022-08'])
    expect([text, isDate(text)]).toEqual([text, true])
})

it('takes nothing else for a day', () => {
  for (const value of [
    '2022年第30期缝纫培训班',
    'Sep',
    '8月31日前办结',
    '2022',
    '2022-08号',
    2022,
    null,
    undefined,
    '',
  ])
    expect([value, isDate(value)]).toEqual([value, false])
})
