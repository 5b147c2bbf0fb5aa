import { describe, expect, it } from 'vitest'
import { fromRecord, toInput } from './enterprise-form.rules.ts'

describe('the form of an enterprise', () => {
  it('sends a credit code typed with blanks and small letters as it stands on the licence', () => {
    expect(toInput({ uscc: '91 620725 ma7002644 y', key: 'no', name: '弱水' })).toEqual({
      uscc: '91620725MA7002644Y',
      key: false,
      name: '弱水',
    })
  })

  it('shows what is kept and what was sent alike when two people changed it', () => {
    const kept = fromRecord({ isKey: true, annualRevenue: 779_000_000, landMu: 33 })
    const mine = fromRecord({ key: true, annualRevenue: 7_790_000, landMu: 33 })
    expect(kept).toEqual(mine)
    expect(kept).toEqual({ key: 'yes', annualRevenue: 7_790_000, landMu: 33 })
  })

  it('leaves an unknown revenue unknown', () => {
    expect(fromRecord({ isKey: false, annualRevenue: null })).toEqual({ key: 'no', annualRevenue: null })
  })
})
