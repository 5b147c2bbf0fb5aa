import { expect, it } from 'vitest'
import { asBefore, isDay, isNamed } from './project-history.rules.ts'

it('takes back what was done later, the latest first, amounts from 分 to 元', () => {
  const now = { name: '二水厂', totalInvestment: 30_000, stage: 'STARTED', startedOn: '2022-04-01' }
  const later = [
    { changes: [{ field: 'totalInvestment', from: '2000000' }] },
    {
      changes: [
        { field: 'totalInvestment', from: '1000000' },
        { field: 'stage', from: '"READY"' },
        { field: 'startedOn', from: null },
      ],
    },
  ]
  expect(asBefore(now, later)).toEqual({ name: '二水厂', totalInvestment: 10_000, stage: 'READY', startedOn: null })
  expect(asBefore(now, [])).toEqual(now)
})

it('names the project that takes another’s place, and knows a day from a document', () => {
  expect(['substituteId', 'withdrawnOn', 'enterpriseUscc'].map(isNamed)).toEqual([true, true, true])
  expect(['withdrawnOn', 'blockedSince', 'startDocument', 'name'].map(isDay)).toEqual([true, true, false, false])
})
