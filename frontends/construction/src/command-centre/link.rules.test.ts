import { expect, it } from 'vitest'
import { lightOf, standingOf, stretchOf } from './link.rules.ts'

const standing = (state: 'UP' | 'SILENT' | 'PLANNED' | 'RETIRED', dueOn: string) =>
  standingOf({ state, dueOn }, '2022-08-31')

it('calls a connection late that is not live after its day, and no other', () => {
  expect(standing('PLANNED', '2022-08-30')).toBe('LATE')
  expect(standing('PLANNED', '2022-08-31')).toBe('PLANNED')
  expect(standing('UP', '2022-06-30')).toBe('UP')
  expect(standing('RETIRED', '2022-06-30')).toBe('RETIRED')
  expect(lightOf[standing('PLANNED', '2022-08-30')]).toBe('RED')
})

it('says a silence in minutes, in hours below three days, then in days', () => {
  expect(stretchOf(59)).toEqual({ unit: 'minutes', count: 59 })
  expect(stretchOf(60)).toEqual({ unit: 'hours', count: 1 })
  expect(stretchOf(1439)).toEqual({ unit: 'hours', count: 23 })
  expect(stretchOf(41 * 60 + 20)).toEqual({ unit: 'hours', count: 41 })
  expect(stretchOf(3 * 1440 - 1)).toEqual({ unit: 'hours', count: 71 })
  expect(stretchOf(3 * 1440)).toEqual({ unit: 'days', count: 3 })
})
