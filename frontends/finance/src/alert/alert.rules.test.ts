import { describe, expect, it } from 'vitest'
import { placeOf } from './alert.rules.ts'

const place = (subjectType: string) => placeOf({ subjectType, subjectId: 'x' })

describe('an alert', () => {
  it('leads to the record it is about', () => {
    expect([
      place('UpperFund'),
      place('Project'),
      place('TaxClue'),
      place('FundAllocation'),
      place('SeekingUnit'),
    ]).toEqual([
      '/m/finance/funds/x',
      '/m/projects/list/x',
      '/m/finance/clues?record=x',
      '/m/finance/lines?record=x',
      '/m/finance/growth?record=x',
    ])
  })

  it('leads to the board of what has no record, and stays where nothing is known', () => {
    expect([place('RevenueKind'), place('Bank'), place('Weather')]).toEqual([
      '/m/finance/trend?kind=x',
      '/m/finance/renewals',
      '/m/finance/alerts',
    ])
  })
})
