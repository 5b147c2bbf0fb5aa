import { describe, expect, it } from 'vitest'
import { asWritten, underValues } from './keep.rules.ts'

describe('a record that somebody else changed', () => {
  it('is read in 元, as the form writes amounts', () => {
    expect(asWritten({ totalInvestment: 1_200_000_000, planYear: 2022 })).toEqual({
      totalInvestment: 12_000_000,
      planYear: 2022,
    })
    expect(asWritten({ admittedAmount: null })).toEqual({ admittedAmount: null })
  })

  it('is read under the names and words of the form', () => {
    const record = { blockerNote: '征收协议尚差 1 户', hasContract: false }
    expect(asWritten(record, { names: { note: 'blockerNote' }, flags: ['hasContract'] })).toEqual({
      blockerNote: '征收协议尚差 1 户',
      note: '征收协议尚差 1 户',
      hasContract: 'no',
    })
  })
})

describe('an entry of a register', () => {
  it('sends its identity beside its values, and none when it is new', () => {
    expect(underValues({ id: 'a', version: 2, name: '洽谈' })).toEqual({
      id: 'a',
      version: 2,
      values: { name: '洽谈' },
    })
    expect(underValues({ name: '洽谈' })).toEqual({ values: { name: '洽谈' } })
  })
})
