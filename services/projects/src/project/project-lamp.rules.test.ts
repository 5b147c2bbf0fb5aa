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
