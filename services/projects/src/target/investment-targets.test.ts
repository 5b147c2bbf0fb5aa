import { afterAll, beforeAll, expect, test } from 'vitest'
import { BaseFigure } from '../base-figure/base-figure.entity.ts'
import { bring, handMade, invest } from './hand-made.ts'

let county: Awaited<ReturnType<typeof handMade>>
beforeAll(async () => {
  county = await handMade()
  await county.arrange(async (ctx) => {
    await bring(ctx, [
      { id: 'road', startedOn: '2022-03-01', annualInvestment: 500_000_000 },
      {
        id: 'plant',
        startedOn: '2022-03-01',
        annualInvestment: 500_000_000,
        priorInvestment: 80_000_000,
        tags: ['PARK'],
      },
      { id: 'left', startedOn: '2022-03-01', withdrawnOn: '2022-06-15', tags: ['PARK'] },
    ])
    for (const [id, period, amount, reported] of [
      ['road', '2022-03', 40, true],
      ['plant', '2022-03', 60, true],
      ['left', '2022-03', 0, true],
      ['left', '2022-04', 0, true],
      ['road', '2022-04', 55, true],
      ['plant', '2022-04', 60, true],
      ['road', '2022-05', 70, true],
      ['plant', '2022-05', 500, false],
    ] as const)
      await invest(ctx, id, period, amount, { reported })
    const figure = (code: string, period: string, value: number) => ({ code, period, figure: value, document: '台账' })
    await ctx.createMany(
      BaseFigure,
      [
        figure('FAI', '2021-03', 800_000),
        figure('FAI', '2021-04', 1_200_000),
        figure('FAI', '2021-05', 900_000),
        figure('PARK-INVESTMENT', '2021-04', 150),
      ],
      'test.brought',
    )
  })
})
afterAll(() => county.stop())

test('investment grows over the same months of last year', async () => {
  const { value, measurement } = await county.tell('PRJ-FAI-GROWTH', '2022-04-30')
  expect(measurement).toMatchObject({ numerator: 2_150_000, denominator: 2_000_000 })
  expect(value).toBeCloseTo(7.5)
  expect((await county.tell('PRJ-FAI-GROWTH', '2022-04-15')).value).toBeCloseTo(25)
})

test('a draft does not count, and a month reported in part is held against the same part of last year', async () => {
  const { measurement } = await county.tell('PRJ-FAI-GROWTH', '2022-05-31')
  expect(measurement.numerator).toBe(2_850_000)
  expect(measurement.denominator).toBeCloseTo(2_000_000 + 900_000 / 3)
})

test('the investment rate is of the annual plan, and the month before is its base', async () => {
  const { value, measurement } = await county.tell('PRJ-RATE-INVEST', '2022-04-30')
  expect(value).toBeCloseTo((2_150_000 / 16_000_000) * 100)
  expect(measurement.baseline).toBeCloseTo((1_000_000 / 16_000_000) * 100)
  expect((await county.tell('PRJ-RATE-INVEST', '2022-02-28')).value).toBeNull()
})

test('what park projects completed counts what they brought into the year, without those that left', async () => {
  expect(await county.tell('PARK-INVESTMENT', '2022-04-30')).toMatchObject({
    value: 200,
    measurement: { baseline: 150 },
  })
  expect(await county.tell('PARK-INVESTMENT', '2022-08-31')).toMatchObject({
    value: 200,
    measurement: { baseline: null },
  })
  expect((await county.tell('PARK-INVESTMENT', '2022-03-31')).value).toBe(140)
})
