import { describe, expect, it } from 'vitest'
import { awardLamp, awardSteps } from './award.rules.ts'

describe('an award', () => {
  it('goes from application by review and approval to payment', () => {
    expect([awardSteps('APPLIED')[0], awardSteps('REVIEWED')[0], awardSteps('APPROVED')]).toEqual([
      'REVIEWED',
      'APPROVED',
      ['PAID'],
    ])
  })

  it('can be refused before its approval, never after', () => {
    expect(awardSteps('REVIEWED')).toContain('REFUSED')
    expect(awardSteps('APPROVED')).not.toContain('REFUSED')
    expect([...awardSteps('PAID'), ...awardSteps('REFUSED')]).toEqual([])
  })

  it('is yellow while the money is owed and green once it is paid', () => {
    expect([awardLamp('APPROVED'), awardLamp('PAID'), awardLamp('REFUSED')]).toEqual(['YELLOW', 'GREEN', 'UNKNOWN'])
  })
})
