import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { viewers } from '@tongchou/service-kit/testing'
import { bring, handMade, invest } from '../target/hand-made.ts'
import { libraryLamp, progressLamp, startLamp } from './project-lamp.rules.ts'

test.each([
  ['not due yet', '2022-09-10', null, 'GREEN'],
  ['due this month', '2022-08-10', null, 'YELLOW'],
  ['due last month', '2022-07-31', null, 'YELLOW'],
  ['three months running', '2022-06-30', null, 'RED'],
  ['started late', '2022-05-01', '2022-08-30', 'GREEN'],
  ['to start tomorrow', '2022-08-01', '2022-09-01', 'YELLOW'],
])('a project %s', (_case, planned, started, lamp) => {
  expect(startLamp(planned, started, '2022-08-31')).toBe(lamp)
})

test.each([
  [47, 'GREEN'],
  [46, 'YELLOW'],
  [26, 'YELLOW'],
  [25, 'RED'],
])('with 56 planned, %i invested is %s', (done, lamp) => {
  expect(progressLamp(done, 100, 56)).toBe(lamp)
})

test.each([
  ['below the threshold', 499_999_999, '2022-04-01', null, 'GREEN'],
  ['a month after the start', 500_000_000, '2022-07-31', null, 'YELLOW'],
  ['within the month', 500_000_000, '2022-08-15', null, 'GREEN'],
  ['more than two months after', 500_000_000, '2022-06-29', null, 'RED'],
  ['entered', 500_000_000, '2022-04-01', '2022-05-01', 'GREEN'],
])('the library: %s', (_case, totalInvestment, startedOn, libraryOn, lamp) => {
  expect(libraryLamp({ totalInvestment, startedOn, libraryOn }, '2022-08-31')).toBe(lamp)
})

describe('the list filters by the same lamps that it shows', () => {
  let county: Awaited<ReturnType<typeof handMade>>
  beforeAll(async () => {
    county = await handMade()
    await county.arrange(async (ctx) => {
      const days = ['2022-05-31', '2022-06-01', '2022-06-30', '2022-07-01', '2022-07-31', '2022-08-31', '2022-09-01']
      await bring(
        ctx,
        days.map((plannedStartOn, index) => ({ id: `waits-${index}`, plannedStartOn })),
      )
      const amounts = [0, 155, 156, 157, 275, 276, 277, 400]
      await bring(
        ctx,
        amounts.map((amount) => ({ id: `builds-${amount}`, startedOn: '2022-04-01' })),
      )
      for (const amount of amounts) await invest(ctx, `builds-${amount}`, '2022-07', amount)
    })
  })
  afterAll(() => county.stop())

  test.each(['GREEN', 'YELLOW', 'RED'])('%s', async (lamp) => {
    const ASK = `{ start: projects(first: 100, filter: { startLamp: ${lamp} }) { nodes { startLamp } }
      progress: projects(first: 100, filter: { progressLamp: ${lamp} }) { nodes { progressLamp } }
      all: projects(first: 100) { nodes { startLamp progressLamp } } }`
    const { data, errors } = await county.as(viewers.leader).run(ASK)
    expect(errors).toBeUndefined()
    const shown = (field: string) =>
      data.all.nodes.filter((each: Record<string, string>) => each[field] === lamp).length
    expect(data.start.nodes.every(({ startLamp: shows }: { startLamp: string }) => shows === lamp)).toBe(true)
    expect(data.start.nodes).toHaveLength(shown('startLamp'))
    const judged = data.progress.nodes.filter(
      ({ progressLamp: shows }: { progressLamp: string | null }) => shows !== null,
    )
    expect(judged.every(({ progressLamp: shows }: { progressLamp: string }) => shows === lamp)).toBe(true)
    expect(judged).toHaveLength(shown('progressLamp'))
  })
})

describe('while a month is still being reported', () => {
  let county: Awaited<ReturnType<typeof handMade>>
  beforeAll(async () => {
    county = await handMade()
    await county.arrange(async (ctx) => {
      await bring(ctx, [
        { id: 'reports-late', startedOn: '2022-04-01' },
        { id: 'reports-early', startedOn: '2022-04-01' },
        { id: 'started-since', startedOn: '2022-08-10' },
        { id: 'lags', startedOn: '2022-04-01' },
      ])
      for (const id of ['reports-late', 'reports-early']) await invest(ctx, id, '2022-07', 330)
      await invest(ctx, 'reports-early', '2022-08', 5)
      await invest(ctx, 'lags', '2022-07', 30)
    })
  })
  afterAll(() => county.stop())

  const ask = async (asOf: string) => {
    const { data, errors } = await county.as(viewers.leader).run(
      `{ projects(first: 100) { nodes { id progressLamp(asOf: "${asOf}") pointsBehind(asOf: "${asOf}") } }
         projectsAlerts(first: 100, rule: "project.investment-behind", asOf: "${asOf}") { nodes { subjectId } } }`,
    )
    expect(errors).toBeUndefined()
    const lamps = Object.fromEntries(
      data.projects.nodes.map((each: { id: string; progressLamp: string | null }) => [each.id, each.progressLamp]),
    )
    const alerts = data.projectsAlerts.nodes.map(({ subjectId }: { subjectId: string }) => subjectId)
    return { lamps, alerts: alerts.toSorted() }
  }

  test('who has reported it is judged by it, the others by the month that is due, and what began since by none', async () => {
    expect(await ask('2022-08-31')).toEqual({
      lamps: { 'reports-late': 'GREEN', 'reports-early': 'YELLOW', 'started-since': null, lags: 'RED' },
      alerts: ['lags', 'reports-early'],
    })
  })

  test('once it is due everybody is judged by it', async () => {
    expect(await ask('2022-09-05')).toEqual({
      lamps: { 'reports-late': 'YELLOW', 'reports-early': 'YELLOW', 'started-since': 'RED', lags: 'RED' },
      alerts: ['lags', 'reports-early', 'reports-late', 'started-since'],
    })
    expect((await ask('2022-09-04')).lamps['reports-late']).toBe('GREEN')
  })

  test('the list is narrowed by the same judgement', async () => {
    const { data } = await county
      .as(viewers.leader)
      .run('{ projects(first: 100, filter: { progressLamp: YELLOW }) { nodes { id } } }')
    expect(data.projects.nodes).toEqual([{ id: 'reports-early' }])
  })
})
