import { describe, expect, it } from 'vitest'
import { policyInput, policyPlace, policyWritten } from './policy-form.rules.ts'

const kept = {
  name: '奖补意见',
  eligibility: {
    aboveScale: true,
    leastRevenue: 300,
    mostRevenue: null,
    industries: ['C31', 'C26'],
    classes: ['A', 'B'],
    leastGrowth: 8,
  },
  reward: { base: 10, perPoint: 0.5, most: 30 },
}

describe('the form of a policy', () => {
  it('holds who may apply and what there is to get beside the rest, amounts in 元, and gives them back apart', () => {
    const written = policyWritten(kept)
    expect(written).toMatchObject({ leastRevenue: 3_000_000, industries: 'C31、C26', classes: 'A、B', perPoint: 5000 })
    expect(policyInput(written)).toEqual(kept)
  })

  it('leaves out of the rule what is not named, and the reward where nothing is paid', () => {
    const open = policyWritten({ name: '意见', eligibility: {}, reward: null })
    expect(policyInput({ ...open, classes: ' a，b ' })).toEqual({
      name: '意见',
      eligibility: { leastRevenue: null, mostRevenue: null, industries: null, classes: ['A', 'B'] },
      reward: null,
    })
  })

  it('finds the field that a fault names', () => {
    expect(['eligibility.mostRevenue', 'reward.most', 'name', 'eligibility.classes[1]'].map(policyPlace)).toEqual([
      'mostRevenue',
      'most',
      'name',
      'classes',
    ])
  })
})
