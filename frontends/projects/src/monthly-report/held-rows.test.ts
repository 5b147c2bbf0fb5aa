import { beforeEach, describe, expect, it, vi } from 'vitest'
import { heldRows, holdRows, withHeld } from './held-rows.ts'

const row = (id: string, completed: number) => ({ id, name: id, last: { completed: 5 }, now: { completed } })

describe('a line that the service would refuse', () => {
  beforeEach(() => {
    const kept = new Map<string, string>()
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    })
  })

  it('is there again after a reload, and gone once it is put right', () => {
    holdRows('2022-08', 'education', [row('a', -1), row('b', 3)], [row('a', -1)])
    expect(heldRows('2022-08', 'education')).toEqual([row('a', -1)])
    expect(heldRows('2022-08', 'health')).toEqual([])
    holdRows('2022-08', 'education', [row('a', 4)], [])
    expect(heldRows('2022-08', 'education')).toEqual([])
  })

  it('stands in the place of what the service has, the other lines untouched', () => {
    const rows = withHeld([row('a', 1), row('b', 2)], [row('a', -1)])
    expect(rows.map(({ now }) => now.completed)).toEqual([-1, 2])
  })

  it('does no harm when the tab’s memory is spoilt', () => {
    sessionStorage.setItem('draft:progress 2022-08 education', '{')
    expect(heldRows('2022-08', 'education')).toEqual([])
  })
})
