import { describe, expect, it, vi } from 'vitest'
import type { WatchPoint } from './hazard-watch.graphql.ts'
import { inputOf, isDone, momentOf, settled, standingOf, toWatch, versionFound, type Noted } from './watch.rules.ts'

vi.mock('@tongchou/frontend-kit', () => ({
  gql: String,
  isOutage: ({ code }: { code: string }) => /unavailable|network|timeout/.test(code),
}))

const noon = Date.parse('2022-08-31T04:00:00Z')
const round = { viewer: 'a', name: '张', place: null, businessDate: '2022-08-31', demo: false, readAt: noon }
const noted: Noted = {
  clientKey: 'k',
  idempotencyKey: 'i',
  viewer: 'a',
  pointId: 'p',
  watchedOn: '2022-08-31',
  watchedAt: '08:10',
  finding: 'NORMAL',
  note: null,
  version: null,
  state: 'waiting',
}
const point: WatchPoint = {
  id: 'p',
  code: '1',
  name: '滑坡',
  kind: 'LANDSLIDE',
  village: '城南村',
  listedOn: '2020-01-01',
  delistedOn: null,
  threatenedPeople: 30,
  watch: null,
}
const held = {
  id: 'w',
  version: 4,
  watchedOn: '2022-08-31',
  watchedAt: '08:10',
  finding: 'NORMAL' as const,
  note: null,
}

describe('the moment of an observation', () => {
  it("is the county's day and the clock's time in China", () => {
    expect(momentOf(round, noon)).toEqual({ watchedOn: '2022-08-31', watchedAt: '12:00' })
  })

  it('goes on without a network, over midnight in China', () => {
    expect(momentOf(round, noon + 13 * 3_600_000)).toEqual({ watchedOn: '2022-09-01', watchedAt: '01:00' })
    expect(momentOf({ ...round, demo: true }, noon + 13 * 3_600_000).watchedOn).toBe('2022-08-31')
  })
})

describe('the round of a day', () => {
  it('has the points that are listed on it', () => {
    const gone = { ...point, id: 'gone', delistedOn: '2022-08-31' }
    const later = { ...point, id: 'later', listedOn: '2022-09-01' }
    expect(toWatch([point, gone, later], '2022-08-31').map(({ id }) => id)).toEqual(['p'])
  })

  it('shows what lies on the phone before what the service had', () => {
    expect(standingOf({ ...point, watch: held }, [noted], '2022-08-31')).toBe(noted)
    expect(standingOf({ ...point, watch: held }, [], '2022-08-31')).toBe(held)
    expect(standingOf({ ...point, watch: held }, [noted], '2022-09-01')).toBeUndefined()
  })
})

describe('a record that was sent', () => {
  it('is taken with the version that the service gave it', () => {
    expect(settled(noted, held, [])).toMatchObject({ state: 'sent', version: 4 })
  })

  it('waits on when nobody could answer, and after the session ended', () => {
    for (const code of ['network', 'service.unavailable', 'service.outcome-unknown', 'unauthenticated'])
      expect(settled(noted, undefined, [{ code, params: {} }]).state).toBe('waiting')
    expect(settled(noted, undefined, []).state).toBe('waiting')
  })

  it('stays with its refusal, which names what stood there first', () => {
    const fault = { code: 'hazard-watch.day-recorded', params: { version: 3 } }
    const refused = settled(noted, undefined, [fault])
    expect(refused).toMatchObject({ state: 'refused', fault })
    expect(versionFound(refused)).toBe(3)
    expect(versionFound(noted)).toBeNull()
  })

  it('leaves the day undone where it was refused', () => {
    expect([isDone(noted), isDone(held), isDone({ ...noted, state: 'refused' }), isDone(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('carries no state of the phone along', () => {
    expect(inputOf(noted)).not.toHaveProperty('state')
    expect(inputOf(noted)).not.toHaveProperty('viewer')
  })
})
