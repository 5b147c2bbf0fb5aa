import { describe, expect, it } from 'vitest'
import { placeOf } from './alert.rules.ts'

describe('an alert', () => {
  it('leads to the enterprise it is about', () => {
    expect(placeOf({ subjectType: 'Enterprise', subjectId: '91620725MA7002644Y' })).toBe(
      '/m/industry/enterprises/91620725MA7002644Y',
    )
  })

  it('leads to any other subject, or to the page that holds it', () => {
    const place = (subjectType: string) => placeOf({ subjectType, subjectId: 'x' })
    expect([
      place('EnterpriseDifficulty'),
      place('Loan'),
      place('RiskPool'),
      place('LoanProduct'),
      place('ParkWork'),
    ]).toEqual([
      '/m/industry/difficulties?record=x',
      '/m/industry/loans?record=x',
      '/m/industry/credit',
      '/m/industry/credit?record=x',
      '/m/industry/park-works?record=x',
    ])
    expect(place('Project')).toBe('/m/projects/list/x')
  })

  it('stays where it is when its subject has no page', () => {
    expect(placeOf({ subjectType: 'Weather', subjectId: 'x' })).toBe('/m/industry/alerts')
  })
})
