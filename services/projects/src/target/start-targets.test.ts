import { afterAll, beforeAll, expect, test } from 'vitest'
import { bring, handMade, invest } from './hand-made.ts'

let county: Awaited<ReturnType<typeof handMade>>
beforeAll(async () => {
  county = await handMade()
  await county.arrange(async (ctx) => {
    await bring(ctx, [
      { id: 'resumed', kind: 'CONTINUING' as never, startedOn: '2022-04-20' },
      { id: 'resumed-late', kind: 'CONTINUING' as never, startedOn: '2022-05-12', tags: ['PARK_KEY'] },
      { id: 'new-started', startedOn: '2022-06-10', tags: ['KEY_INDUSTRIAL', 'PARK_KEY'] },
      { id: 'new-waiting', blocker: 'LAND' as never, tags: ['KEY_INDUSTRIAL', 'PARK_KEY'] },
      { id: 'replaced', startedOn: '2022-03-10', withdrawnOn: '2022-05-20', substituteId: 'substitute' },
      { id: 'substitute', listedOn: '2022-05-20', startedOn: '2022-07-05' },
      { id: 'reserve', kind: 'RESERVE' as never, listedOn: null, startedOn: '2022-04-01', tags: ['PARK_KEY'] },
      { id: 'last-year', planYear: 2021, startedOn: '2021-04-01' },
      { id: 'continuing-key', kind: 'CONTINUING' as never, startedOn: '2022-04-25', tags: ['KEY_INDUSTRIAL'] },
    ])
    await invest(ctx, 'resumed', '2022-05', 100)
    await invest(ctx, 'new-started', '2022-07', 0)
    await invest(ctx, 'resumed-late', '2022-06', 50, { reported: false })
  })
})
afterAll(() => county.stop())

test('the year counts what has started on its list: not the reserve, not last year, a replaced one by its substitute', async () => {
  expect((await county.tell('PRJ-COUNT', '2022-08-31')).value).toBe(5)
  expect((await county.tell('PRJ-COUNT', '2022-06-30')).value).toBe(4)
  expect((await county.tell('PRJ-COUNT', '2022-05-01')).value).toBe(3)
  const { records } = await county.tell('PRJ-COUNT', '2022-08-31')
  expect(records).toHaveLength(6)
  expect(records[0]).toEqual({ id: 'new-waiting', counts: false, note: '卡在用地' })
})

test('of the continuing projects those resumed count, each day as it stood', async () => {
  expect(await county.tell('PRJ-CONT-START', '2022-08-31')).toMatchObject({
    value: 100,
    measurement: { denominator: 3 },
  })
  expect((await county.tell('PRJ-CONT-START', '2022-04-30')).value).toBeCloseTo(200 / 3)
})

test('of the new projects those started count, and a substitute joins them on its day', async () => {
  expect((await county.tell('PRJ-NEW-START', '2022-08-31')).measurement).toMatchObject({ numerator: 2, denominator: 3 })
  expect((await county.tell('PRJ-NEW-START', '2022-05-19')).measurement).toMatchObject({ numerator: 1, denominator: 3 })
})

test('the start rate is held against the end of the month before', async () => {
  const { value, measurement } = await county.tell('PRJ-RATE-START', '2022-07-31')
  expect(value).toBeCloseTo((5 / 6) * 100)
  expect(measurement.baseline).toBeCloseTo((4 / 6) * 100)
  expect((await county.tell('PRJ-RATE-START', '2022-01-31')).measurement.baseline).toBeNull()
})

test('a project has landed with reported money in the year, not with a start alone, not with a draft', async () => {
  const { value, records } = await county.tell('PRJ-LANDED', '2022-08-31')
  expect(value).toBeCloseTo((1 / 6) * 100)
  expect(records.find(({ id }) => id === 'resumed-late')).toMatchObject({ counts: false, note: '已开工，无投资入账' })
  expect((await county.tell('PRJ-LANDED', '2022-05-30')).value).toBe(0)
})

test('key industrial starts are those of new projects; park projects are new and continuing', async () => {
  expect((await county.tell('IND-KEY-START', '2022-08-31')).value).toBe(1)
  expect((await county.tell('IND-KEY-START', '2022-06-09')).value).toBe(0)
  expect((await county.tell('IND-PARK-PROJECTS', '2022-08-31')).value).toBe(2)
  expect((await county.tell('IND-PARK-PROJECTS', '2022-05-31')).value).toBe(1)
})

test('a county without records answers null rather than a share of nothing', async () => {
  expect((await county.tell('PRJ-NEW-START', '2030-08-31')).value).toBeNull()
  expect((await county.tell('PRJ-COUNT', '2030-08-31')).value).toBe(0)
})
