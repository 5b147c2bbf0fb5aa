import { expect, test } from 'vitest'
import { nextSpringFestival, springFestivalOf, sweepOn } from './spring-festival.rules.ts'

test('the festival falls where the old calendar has it', () => {
  expect([2020, 2021, 2022, 2023, 2024, 2025].map(springFestivalOf)).toEqual([
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
  ])
  expect([nextSpringFestival('2022-02-01'), nextSpringFestival('2022-02-02')]).toEqual(['2022-02-01', '2023-01-22'])
})

test('the sweeps begin 90, 60 and 30 days before', () => {
  expect([91, 90, 61, 60, 30, 0].map(sweepOn)).toEqual([null, 90, 90, 60, 30, 30])
})
