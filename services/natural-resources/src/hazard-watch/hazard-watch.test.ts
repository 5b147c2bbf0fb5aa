import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { FloodSeason } from '../geohazard/flood-season.entity.ts'
import { service } from '../service.ts'
import { madePoint, OTHER_TOWN, TOWN } from '../testing/hand-made.ts'

const watcher = viewers.townshipClerk(TOWN)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { clock: () => new Date(Date.parse('2022-08-31T10:00:00Z')) })
  await county.arrange(async (ctx) => {
    await ctx.create(
      FloodSeason,
      { year: 2022, fromDay: '2022-05-01', untilDay: '2022-09-30', plansDueOn: '2022-05-31' },
      'made',
    )
    await madePoint(ctx, 1)
    await madePoint(ctx, 2, { township: OTHER_TOWN })
    await madePoint(ctx, 3, { delistedOn: '2022-08-15' })
  })
})
afterAll(() => county.stop())

const FIELDS = 'id version watchedOn watchedAt arrivedOn arrivedAt daysLate finding watcher'
const report = (more: object = {}, viewer = watcher) =>
  county
    .as(viewer)
    .run(`mutation ($input: ReportHazardWatchInput!) { reportHazardWatch(input: $input) { ${FIELDS} } }`, {
      input: {
        clientKey: 'k1',
        pointId: 'point-1',
        watchedOn: '2022-08-29',
        watchedAt: '07:40',
        finding: 'NORMAL',
        ...more,
      },
    })
const codeOf = (answer: Awaited<ReturnType<typeof report>>) => answer.errors?.[0]?.extensions

test('a record noted offline says when it was observed and when it arrived', async () => {
  expect((await report()).data.reportHazardWatch).toMatchObject({
    version: 1,
    watchedOn: '2022-08-29',
    watchedAt: '07:40',
    arrivedOn: '2022-08-31',
    arrivedAt: '2022-08-31T10:00:00.000Z',
    daysLate: 2,
    watcher: '王监测员',
  })
})

test('sent again it is the same record, by its key and by its day; ten at once leave one', async () => {
  const first = (await report()).data.reportHazardWatch
  expect((await report({ clientKey: 'other' })).data.reportHazardWatch).toEqual(first)
  const many = await Promise.all(Array.from({ length: 10 }, () => report({ clientKey: 'k2', watchedOn: '2022-08-28' })))
  const kept = new Set(many.flatMap(({ data }) => (data ? [data.reportHazardWatch.id] : [])))
  expect(kept.size).toBe(1)
  const { data } = await county.as(watcher).run('{ hazardWatches { totalCount } }')
  expect(data.hazardWatches.totalCount).toBe(2)
})

test('a second record of the day that says otherwise is a correction and names the version it saw', async () => {
  const changed = { clientKey: 'k3', finding: 'MARKED_CHANGE' }
  expect(codeOf(await report(changed))).toMatchObject({
    code: 'hazard-watch.day-recorded',
    field: 'version',
    version: 1,
  })
  expect((await report({ ...changed, version: 1 })).data.reportHazardWatch).toMatchObject({
    version: 2,
    finding: 'MARKED_CHANGE',
  })
  expect(codeOf(await report({ clientKey: 'k4', finding: 'MOVING', version: 1 }))).toMatchObject({ code: 'conflict' })
  expect(await alertsOf(county, 'hazard-watch.changed')).toEqual([{ label: '隐患点1', severity: 'RED' }])
})

test.each([
  ['a day in the future', { clientKey: 'x', watchedOn: '2022-09-01' }, 'day-in-future', 'watchedOn'],
  [
    'a time that is none',
    { clientKey: 'x', watchedOn: '2022-08-30', watchedAt: '25:00' },
    'hazard-watch.time-wrong-shape',
    'watchedAt',
  ],
  ['rain below zero', { clientKey: 'x', watchedOn: '2022-08-30', rainMm: -1 }, 'amount-below-zero', 'rainMm'],
  ['the key of another day', { clientKey: 'k1', watchedOn: '2022-08-30' }, 'hazard-watch.key-of-another', 'clientKey'],
  ['another township’s point', { clientKey: 'x', pointId: 'point-2' }, 'not-found', 'pointId'],
  ['a point taken off the list', { clientKey: 'x', pointId: 'point-3' }, 'hazard-watch.not-listed', 'watchedOn'],
])('%s is refused on its field', async (_case, more, code, field) => {
  expect(codeOf(await report(more))).toMatchObject({ code, field })
})

test('a day without a record is an alert in the flood season alone, and graver the longer', async () => {
  expect(await alertsOf(county, 'hazard-watch.missing', '2022-08-30')).toEqual([{ label: '隐患点2', severity: 'RED' }])
  expect(await alertsOf(county, 'hazard-watch.missing', '2022-08-31')).toContainEqual({
    label: '隐患点1',
    severity: 'YELLOW',
  })
  expect(await alertsOf(county, 'hazard-watch.missing', '2022-10-15')).toEqual([])
  expect(await alertsOf(county, 'hazard-watch.missing', '2022-04-15')).toEqual([])
})

test('the day’s watch names who is missing, within the viewer’s own', async () => {
  const ASK =
    '{ hazardWatchDay(on: "2022-08-29") { township floodSeason points watched changed peopleUnwatched missing { name } } }'
  const whole = (await county.as(viewers.leader).run(ASK)).data.hazardWatchDay
  expect(whole[0]).toEqual({
    township: null,
    floodSeason: true,
    points: 2,
    watched: 1,
    changed: 1,
    peopleUnwatched: 15,
    missing: [{ name: '隐患点2' }],
  })
  const own = (await county.as(watcher).run(ASK)).data.hazardWatchDay
  expect(own.map(({ township, points }: { township: string; points: number }) => [township, points])).toEqual([
    [null, 1],
    [TOWN, 1],
  ])
})
