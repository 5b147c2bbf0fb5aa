import { expect, it } from 'vitest'
import { lightOfFacility, totalOf } from './facility.rules.ts'

it('lights what is late or stands unused for long red', () => {
  const planned = { state: 'PLANNED', acceptedOn: null, dueOn: '2022-08-30', daysUnused: null } as const
  expect(lightOfFacility(planned, '2022-08-31')).toBe('RED')
  expect(lightOfFacility(planned, '2022-08-30')).toBe('UNKNOWN')
  const accepted = { state: 'ACCEPTED', acceptedOn: '2022-06-01', dueOn: '2022-06-30', daysUnused: 61 } as const
  expect(lightOfFacility(accepted, '2022-08-01')).toBe('RED')
  expect(lightOfFacility({ ...accepted, daysUnused: 60 }, '2022-08-01')).toBe('YELLOW')
  expect(lightOfFacility({ ...accepted, state: 'IN_USE', daysUnused: null }, '2022-08-01')).toBe('GREEN')
})

it('adds up what is lacking over the kinds', () => {
  const counter = { kind: 'X', started: 0, claimed: 0, inUse: 0, acceptedMu: 0, inUseRate: null }
  const counters = [
    { ...counter, planned: 11, accepted: 8, lacking: 3, unused: 1 },
    { ...counter, planned: 2, accepted: 2, lacking: 0, unused: 2 },
  ]
  expect(totalOf(counters)).toEqual({ planned: 13, accepted: 10, lacking: 3, unused: 3 })
})
