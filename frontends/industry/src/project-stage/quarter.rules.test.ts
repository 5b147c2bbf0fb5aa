import { expect, it } from 'vitest'
import { quarterOf, quartersAround } from './quarter.rules.ts'

it('writes quarters as the service does', () => {
  expect(['2022-01-31', '2022-03-31', '2022-04-01', '2022-12-31'].map(quarterOf)).toEqual([
    '2022Q1',
    '2022Q1',
    '2022Q2',
    '2022Q4',
  ])
  expect(quartersAround(2022)).toEqual(['2021Q4', '2022Q1', '2022Q2', '2022Q3', '2022Q4', '2023Q1'])
})
