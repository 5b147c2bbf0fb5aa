import { describe, expect, it } from 'vitest'
import { holds, idleLimit, refreshDelay, type Viewer } from './session.rules.ts'

const viewer = (roles: string[]): Viewer => ({
  id: '1',
  username: 'a',
  name: '甲',
  roles,
  permissions: ['projects.read'],
})

describe('a session', () => {
  it('ends after 30 minutes untouched, an administrator’s after 15', () => {
    expect(idleLimit(viewer(['CLERK']))).toBe(30 * 60_000)
    expect(idleLimit(viewer(['AUDIT_ADMINISTRATOR']))).toBe(15 * 60_000)
  })

  it('is renewed a minute before its token ends, and never in a rush', () => {
    const now = Date.parse('2022-08-31T00:00:00Z')
    expect(refreshDelay('2022-08-31T00:15:00Z', now)).toBe(14 * 60_000)
    expect(refreshDelay('2022-08-31T00:01:00Z', now)).toBe(30_000)
    expect(refreshDelay('2022-08-30T00:00:00Z', now)).toBe(1000)
    expect(refreshDelay('never', now)).toBe(5 * 60_000)
  })

  it('opens what the viewer holds and what needs nothing', () => {
    expect([
      holds(viewer([]), 'projects.read'),
      holds(viewer([]), 'projects.record'),
      holds(undefined, undefined),
    ]).toEqual([true, false, true])
  })
})
