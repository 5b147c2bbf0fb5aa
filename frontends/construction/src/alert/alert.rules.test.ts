import { describe, expect, it } from 'vitest'
import { daysSaid, pathOf } from './alert.rules.ts'

describe('where an alert leads', () => {
  it('is, of a grid cell, its cases; of all else the record itself', () => {
    expect(pathOf({ subjectType: 'UrbanGridCell', subjectId: '7' })).toBe('/m/construction/cases?gridCellId=7')
    expect(pathOf({ subjectType: 'UrbanCase', subjectId: '7' })).toBeUndefined()
  })
})

describe('the days of an alert', () => {
  it('are left or over where they run towards a day', () => {
    expect(daysSaid('heating.unfinished', 45)).toEqual({ how: 'left', days: 45 })
    expect(daysSaid('sanitary-criterion.unmet', -3)).toEqual({ how: 'over', days: 3 })
  })

  it('are over a limit, or since a day', () => {
    expect(daysSaid('facility.late', 9)).toEqual({ how: 'over', days: 9 })
    expect(daysSaid('facility.unused', 70)).toEqual({ how: 'days', days: 70 })
  })
})
