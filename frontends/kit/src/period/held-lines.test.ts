import { beforeEach, describe, expect, it, vi } from 'vitest'
import { heldLines, holdLines, placeOfMonth, withHeld } from './held-lines.ts'

const line = (id: string, paid: number | null, version: number | null = 1) => ({
  id,
  name: id,
  version,
  last: { paid: 5 },
  now: { paid },
})
const place = placeOfMonth('site-wages', { period: '2022-08', unit: '620725101' })

describe('a line that the service does not take yet', () => {
  beforeEach(() => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    })
  })

  it('is there again after a reload, with the version it was written on, and gone once the service has it', () => {
    holdLines(place, [line('a', -1, 3), line('b', 3)], [line('a', -1, 3)])
    expect(heldLines(place)).toEqual({ a: { now: { paid: -1 }, version: 3 } })
    expect(heldLines(placeOfMonth('site-wages', { period: '2022-08', unit: '620725102' }))).toEqual({})
    holdLines(place, [line('a', 4)], [])
    expect(localStorage.getItem(place)).toBeNull()
  })

  it('stands in the place of what the service has, the other lines untouched', () => {
    holdLines(place, [line('a', -1)], [line('a', -1)])
    const shown = withHeld([line('a', 1), line('b', 2)], heldLines(place))
    expect(shown.map(({ now }) => now.paid)).toEqual([-1, 2])
  })

  it('does no harm when the memory of the device is spoilt', () => {
    localStorage.setItem(place, '{')
    expect(heldLines(place)).toEqual({})
  })
})
