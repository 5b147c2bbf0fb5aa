import { expect, it } from 'vitest'
import { lacksOf, lightOfWork } from './work.rules.ts'

const today = '2022-08-31'

it('names all that a work lacks for its acceptance', () => {
  const progress = { period: '2022-07', percent: 60, quantity: 6, note: null }
  const work = { contractNumber: null, lastProgress: progress, acceptanceDueOn: '2022-08-30' }
  const batch = { id: 'b', name: '1', homes: 3, startedOn: null }
  const parts = { housingBatches: [{ ...batch, completedOn: null }], heatingSections: null }
  expect(lacksOf(work, parts, today).map(({ what }) => what)).toEqual(['contract', 'progress', 'batches', 'due'])
  const ready = { contractNumber: 'A', lastProgress: { ...progress, percent: 100 }, acceptanceDueOn: today }
  expect(lacksOf(ready, { housingBatches: [{ ...batch, completedOn: today }], heatingSections: [] }, today)).toEqual([])
})

it('lights a work by its acceptance, its day and its plan', () => {
  const work = { acceptedOn: null, acceptanceDueOn: '2022-10-31', pointsBehind: null }
  expect(lightOfWork(work, today)).toBe('UNKNOWN')
  expect(lightOfWork({ ...work, pointsBehind: 5 }, today)).toBe('GREEN')
  expect(lightOfWork({ ...work, pointsBehind: 6 }, today)).toBe('YELLOW')
  expect(lightOfWork({ ...work, pointsBehind: 16 }, today)).toBe('RED')
  expect(lightOfWork({ ...work, acceptanceDueOn: '2022-08-30' }, today)).toBe('RED')
  expect(lightOfWork({ ...work, acceptedOn: today, pointsBehind: 16 }, today)).toBe('GREEN')
})
