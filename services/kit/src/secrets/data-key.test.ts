import { expect, test } from 'vitest'
import { dataKey, printOf, secretOf } from './data-key.ts'

const keeper = (DATA_KEY?: string) => ({ service: 'wells', settings: { DATA_KEY } })
const long = 'a data key for tests only, long enough to use'

test('a print is the same for the same number and key, and another for any other', () => {
  const print = printOf(keeper(long), '620725199003078518')
  expect(printOf(keeper(long), '620725199003078518')).toBe(print)
  expect(printOf(keeper(long), '620725199003078519')).not.toBe(print)
  expect(printOf(keeper(`${long}.`), '620725199003078518')).not.toBe(print)
  expect(print).not.toContain('62072519')
})

test('without a key of some length nothing is sealed', () => {
  expect(() => secretOf(keeper(), 'DATA_KEY')).toThrow('DATA_KEY is not set: the wells service needs one')
  expect(() => dataKey(keeper('short'))).toThrow()
})
