import { beforeAll, describe, expect, it } from 'vitest'
import { faultOf, faultSentence, isOutage } from './fault.ts'
import { addWords } from './words.ts'

const refusal = (extensions: Record<string, unknown>) => faultOf({ message: 'refused', extensions })

describe('what a refusal says', () => {
  beforeAll(() => {
    addWords('projects', 'zh-CN', {
      faults: {
        'project.below-last-month':
          '累计完成投资（{{now, money}}）小于上月累计（{{last, money}}），请核对或附更正说明。',
      },
    })
  })

  it('takes the sentence from the module whose code it is, figures written as the county does', () => {
    const fault = refusal({ code: 'project.below-last-month', field: 'investment', now: 32_000_000, last: 34_500_000 })
    expect(faultSentence(fault, 'zh-CN')).toBe(
      '累计完成投资（3,200 万元）小于上月累计（3,450 万元），请核对或附更正说明。',
    )
    expect(fault.field).toBe('investment')
  })

  it('falls back to the meaning of the last part of a code', () => {
    expect(faultSentence(refusal({ code: 'enterprise.not-found' }), 'zh-CN')).toContain('没有找到这条记录')
  })

  it('names the day that another may not precede, where the service names it', () => {
    const said = (params: Record<string, unknown>) => faultSentence({ code: 'days-out-of-order', params })
    expect(said({ after: 'foundOn', day: '2021-12-30' })).toBe('不能早于 2021年12月30日。')
    expect(said({ after: '2022-03-01' })).toBe('不能早于 2022年3月1日。')
    expect(said({ after: 'foundOn' })).toBe('日期先后有误，请核对。')
  })

  it('puts the list mark between names', () => {
    addWords('construction', 'zh-CN', { faults: { 'work.parts-open': '尚未完工：{{names}}。' } })
    const said = faultSentence(refusal({ code: 'work.parts-open', names: ['一期', '二期'] }), 'zh-CN')
    expect(said).toBe('尚未完工：一期、二期。')
  })

  it('names an unknown code, so that the office can be told', () => {
    expect(faultSentence(refusal({ code: 'well.too-deep' }), 'zh-CN')).toContain('well.too-deep')
  })

  it('reads the shouting codes of a gateway like those of a service', () => {
    expect(refusal({ code: 'NOT_FOUND' }).code).toBe('not-found')
  })

  it('is a general fault where there is no code, and no sentence shows a server’s text', () => {
    const fault = faultOf({ message: 'SELECT * FROM secret' })
    expect(fault.code).toBe('unknown')
    expect(faultSentence(fault, 'zh-CN')).not.toContain('SELECT')
  })

  it('finds the field of a nested input and the record as it is now', () => {
    const fault = refusal({ code: 'conflict', field: 'input.name', current: '{"version":7,"name":"新"}' })
    expect(fault).toMatchObject({ field: 'name', current: { version: 7, name: '新' } })
  })

  it('finds the field beside which it stands, whichever part of the input carried it', () => {
    const fieldOf = (field: string) => refusal({ code: 'number', field }).field
    expect(['values.due', 'input.values.due', 'due', 'valuesDue', 'steps.values.due'].map(fieldOf)).toEqual([
      'due',
      'due',
      'due',
      'valuesDue',
      'steps.values.due',
    ])
  })

  it('tells a service that is away from something done wrong', () => {
    expect(['service.unavailable', 'service.timeout', 'network'].map((code) => isOutage(refusal({ code })))).toEqual([
      true,
      true,
      true,
    ])
    expect(isOutage(refusal({ code: 'forbidden' }))).toBe(false)
  })
})
