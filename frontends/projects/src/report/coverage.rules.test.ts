import { expect, it } from 'vitest'
import { matrixOf } from './coverage.rules.ts'

const cell = (ecoIndustry: string, township: string | null, listed: number, reserve = 0) => ({
  ecoIndustry,
  township,
  listed,
  reserve,
  investment: listed * 100,
  empty: listed + reserve === 0,
})

it('lays industries out by township, the county itself last, and counts what is empty', () => {
  const matrix = matrixOf([
    cell('A', null, 1),
    cell('A', '102', 0, 2),
    cell('A', '101', 3),
    cell('B', null, 0),
    cell('B', '102', 0),
    cell('B', '101', 1),
  ])
  expect(matrix.townships).toEqual(['101', '102', null])
  expect(matrix.rows.map(({ cells }) => cells.map(({ listed }) => listed))).toEqual([
    [3, 0, 1],
    [1, 0, 0],
  ])
  expect(matrix.rows[0]).toMatchObject({ listed: 4, reserve: 2, investment: 400 })
  expect(matrix.empty).toBe(2)
})

it('is nothing where nothing is known', () => {
  expect(matrixOf([])).toEqual({ townships: [], rows: [], empty: 0 })
})
