import { expect, test } from 'vitest'
import { dayWords, differenceWords, figureWords, moneyWords, percentWords } from './figure-words.ts'
import { questionOf } from './question-of.ts'

test.each([
  [136_000_000, '1.36亿元'],
  [9_980_000, '998万元'],
  [12_345.67, '1.234567万元'],
  [123_456_789.12, '12,345.678912万元'],
  [0.01, '0.01元'],
  [-9_980_000, '-998万元'],
])('%d 元 is written %s', (yuan, said) => {
  expect(moneyWords(yuan, 'zh')).toBe(said)
})

test('a share just short of all is never written as all', () => {
  expect(percentWords(100)).toBe('100%')
  expect(percentWords(99.99)).toBe('99.99%')
  expect(percentWords(99.9999)).toBe('99.99%')
  expect(percentWords((11 / 12) * 100)).toBe('91.7%')
})

test('a day names its year only when it is not the plan year', () => {
  expect(dayWords('2022-06-30', 2022, 'zh')).toBe('6月30日')
  expect(dayWords('2023-01-05', 2022, 'zh')).toBe('2023年1月5日')
  expect(dayWords('2022-06-30', 2022, 'en')).toBe('30 June')
})

test('figures carry their unit, differences of shares are points', () => {
  const of = (code: string) => questionOf(code, {}, '2022-06-30').target
  expect(figureWords(1.5, of('IND-PARK-PIPE'), 'zh')).toBe('1.5公里')
  expect(figureWords(1.5, of('IND-PARK-PIPE'), 'en')).toBe('1.5 km')
  expect(figureWords(4, of('EMP-UNEMP'), 'zh')).toBe('4%')
  expect(differenceWords(0.8, of('EMP-UNEMP'), 'zh')).toBe('0.8个百分点')
  expect(differenceWords(0.004, of('EMP-UNEMP'), 'zh')).toBe('0.01个百分点')
  expect(differenceWords(0, of('EMP-UNEMP'), 'zh')).toBe('0个百分点')
  expect(differenceWords(8, of('IND-PARK-ENTRANTS'), 'zh')).toBe('8户')
})
