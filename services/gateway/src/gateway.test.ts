import { afterEach, describe, expect, it } from 'vitest'
import type { Gateway } from './gateway.options.ts'
import { ask, openCounty } from './testing/ask.ts'
import { LEADERS_QUESTION } from './testing/county.ts'

const open: Gateway[] = []
const county = (...options: Parameters<typeof openCounty>) => {
  const opened = openCounty(...options)
  open.push(opened.gateway)
  return opened
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.stop()))
})

describe('the leader asks across departments', () => {
  it('and each department is asked once, the registry twice', async () => {
    const { gateway, subgraphs } = county()
    const answer = await ask(gateway, LEADERS_QUESTION)
    expect(answer.errors).toBeUndefined()
    expect(answer.data?.['targets']).toMatchObject([
      {
        code: 'P1',
        value: 1,
        light: 'GREEN',
        explanation: { formula: '已开工 ÷ 全部', rule: '规则1', toGreen: '尚差 4 项' },
      },
      { code: 'P2', value: 2, light: 'GREEN' },
      { code: 'I4', value: 4, light: 'GREEN', explanation: { records: { totalCount: 1 } } },
      { code: 'C1', value: 2, light: 'GREEN' },
    ])
    expect(Object.fromEntries(subgraphs.map(({ name, asked }) => [name, asked.length]))).toEqual({
      statistics: 2,
      projects: 1,
      industry: 1,
      organization: 0,
    })
  })
})
