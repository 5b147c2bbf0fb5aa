import { describe, expect, it } from 'vitest'
import { doubtsOf, inputOf } from './progress.rules.ts'

const line = (percent: number | null, quantity: number | null, note: string | null = null) => ({
  id: 'w',
  name: '北环路',
  version: 3,
  last: { percent: 40, quantity: 5 },
  now: { percent, quantity },
  words: { note },
  quantity: 12,
  plannedPercent: 60,
})
const keys = (row: ReturnType<typeof line>, isCorrection = false) =>
  doubtsOf(row, isCorrection).map(({ key, field }) => `${key} ${field}`)

describe('a line of the month', () => {
  it('stands at the plan, and up to ten points behind it', () => {
    expect(keys(line(60, 8))).toEqual([])
    expect(keys(line(50, 6))).toEqual([])
  })

  it('needs a word when it is further behind', () => {
    expect(keys(line(49, 6))).toEqual(['behind note'])
    expect(keys(line(49, 6, '征地未完成'))).toEqual([])
  })

  it('neither falls nor passes the whole', () => {
    expect(keys(line(101, 13))).toEqual(['over percent', 'overWhole quantity'])
    expect(keys(line(39, 4, '核减'))).toEqual(['falls percent', 'falls quantity'])
  })

  it('may fall when a locked month is put right', () => {
    expect(keys(line(39, 4, '核减'), true)).toEqual([])
  })

  it('is sent at the version seen, a blank word as none', () => {
    expect(inputOf(line(50, 6, ' '))).toEqual({ workId: 'w', version: 3, percent: 50, quantity: 6, note: null })
    expect(inputOf({ ...line(50, 6), version: null })).not.toHaveProperty('version')
  })
})
