import { expect, test } from 'vitest'
import { type OperationFigures, refusalsOf, warningsOf } from './monthly-operation.rules.ts'

const row: OperationFigures = {
  output: 1_000_00,
  electricity: 5000,
  workers: 40,
  orders: 0,
  stock: 0,
  receivables: 0,
  taxPaid: 0,
  profit: 0,
  daysStopped: 0,
  capacityUse: 80,
}
const codes = (found: readonly { field: string; code: string }[]) => found.map(({ field, code }) => `${field} ${code}`)

test('an ordinary month passes, a loss and a full month of stoppage without output too', () => {
  expect(refusalsOf(row, 31, null)).toEqual([])
  expect(refusalsOf({ ...row, profit: -5_00, daysStopped: 31, output: 0 }, 31, null)).toEqual([])
})

test.each<[string, Partial<OperationFigures>, string]>([
  ['workers below nothing', { workers: -1 }, 'workers amount-below-zero'],
  ['thirty-one stopped days in June', { daysStopped: 31, output: 0 }, 'daysStopped operation.days-over-month'],
  ['capacity over 150 %', { capacityUse: 150.1 }, 'capacityUse operation.capacity-over'],
  ['output of a month that was all stopped', { daysStopped: 30 }, 'output operation.output-while-stopped'],
  ['a cumulative figure that fell', { cumulativeOutput: 4_999_00 }, 'cumulativeOutput operation.cumulative-fell'],
])('%s is refused', (_case, change, expected) => {
  expect(codes(refusalsOf({ ...row, ...change }, 30, 5_000_00))).toEqual([expected])
})

test('a cumulative figure of the same height is no fall, and one below the month itself is wrong', () => {
  expect(refusalsOf({ ...row, cumulativeOutput: 5_000_00 }, 30, 5_000_00)).toEqual([])
  expect(codes(refusalsOf({ ...row, cumulativeOutput: 999_99 }, 30, null))).toEqual([
    'cumulativeOutput operation.cumulative-below-month',
  ])
})

test('output beyond three sigmas of the months before warns, within them it does not', () => {
  const outputs = [90, 110, 90, 110, 90, 110].map((yuan) => yuan * 100)
  expect(codes(warningsOf({ ...row, output: 131_00 }, { outputs, before: null }))).toEqual([
    'output operation.output-unusual',
  ])
  expect(warningsOf({ ...row, output: 129_00 }, { outputs, before: null })).toEqual([])
  expect(warningsOf({ ...row, output: 900_00 }, { outputs: outputs.slice(0, 5), before: null })).toEqual([])
})

test('power that fell by a tenth while output rose by a tenth warns', () => {
  const before = { output: 1_000_00, electricity: 5000 }
  expect(codes(warningsOf({ ...row, output: 1_100_00, electricity: 4500 }, { outputs: [], before }))).toEqual([
    'electricity operation.power-fell-output-rose',
  ])
  expect(warningsOf({ ...row, output: 1_098_00, electricity: 4500 }, { outputs: [], before })).toEqual([])
})

test('the very figures of last month warn', () => {
  expect(codes(warningsOf(row, { outputs: [], before: { output: row.output, electricity: row.electricity } }))).toEqual(
    ['output operation.same-as-last-month'],
  )
})
