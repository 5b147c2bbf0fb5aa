import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { asBrowser, claimsOf, codeOf, openCounty, REFRESH, signIn, testClock } from '../testing/county.ts'

const REVOKED = 'query ($since: DateTimeISO!) { revokedSessions(since: $since) }'
const gateway = { ...viewers.nobody, id: 'gateway', username: 'gateway' }
const clock = testClock(Date.now())

let county: TestService
beforeAll(async () => {
  county = await openCounty({ clock: clock.read })
})
afterAll(() => county.stop())

const refresh = (cookie?: string) => asBrowser(county.service, REFRESH, {}, cookie)
const signOut = (cookie?: string) => asBrowser(county.service, 'mutation { signOut }', {}, cookie)
const sessionOf = async (answer: { data: { signIn: { accessToken: string } } }) =>
  (await claimsOf(answer.data.signIn.accessToken)).sessionId
const revoked = async () => {
  const since = new Date(clock.read().getTime() - 60_000).toISOString()
  return (await county.as(gateway).run(REVOKED, { since })).data.revokedSessions as string[]
}
const endOf = async (id: string) =>
  (await county.db.sql<{ endReason: string | null }>('SELECT endReason FROM session WHERE id = ?', [id]))[0]?.endReason

test('a session is renewed with a new token each time, and stays the same session', async () => {
  const first = await signIn(county.service, 'projects.head')
  const second = await refresh(first.cookie)
  const third = await refresh(second.cookie)
  expect(new Set([first.cookie, second.cookie, third.cookie]).size).toBe(3)
  expect(third.data.refreshSession.viewer).toMatchObject({ username: 'projects.head', roles: ['HEAD'] })
  expect((await claimsOf(third.data.refreshSession.accessToken)).sessionId).toBe(await sessionOf(first))
})

test('a refresh token that comes a second time ends the session for whoever holds it', async () => {
  const stolen = await signIn(county.service, 'industry.clerk')
  const fresh = await refresh(stolen.cookie)
  const again = await refresh(stolen.cookie)
  expect(codeOf(again)).toBe('unauthenticated')
  expect(again.setCookie).toContain('Max-Age=0')
  expect(codeOf(await refresh(fresh.cookie))).toBe('unauthenticated')
  const id = await sessionOf(stolen)
  expect(await endOf(id)).toBe('token-reused')
  expect(await revoked()).toContain(id)
})

test('of two renewals with one token at once not both go on', async () => {
  const { cookie } = await signIn(county.service, 'industry.head')
  const answers = await Promise.all([refresh(cookie), refresh(cookie)])
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
  const winner = answers.find(({ errors }) => !errors)!
  expect(codeOf(await refresh(winner.cookie))).toBe('unauthenticated')
})

test('another session of the same person is not touched by it', async () => {
  const one = await signIn(county.service, 'finance.clerk')
  const other = await signIn(county.service, 'finance.clerk')
  await refresh(one.cookie)
  await refresh(one.cookie)
  expect((await refresh(other.cookie)).data.refreshSession.viewer.username).toBe('finance.clerk')
})

test('who signs out is out, and may do it twice', async () => {
  const session = await signIn(county.service, 'leader')
  const out = await signOut(session.cookie)
  expect(out.data.signOut).toBe(true)
  expect(out.setCookie).toMatch(/^tongchou_refresh=; Max-Age=0; Path=\/graphql; HttpOnly; SameSite=Strict$/)
  expect(codeOf(await refresh(session.cookie))).toBe('unauthenticated')
  expect(await revoked()).toContain(await sessionOf(session))
  expect((await signOut(session.cookie)).data.signOut).toBe(true)
  expect((await signOut()).data.signOut).toBe(true)
})

test.each([
  ['no cookie', undefined],
  ['a made-up token', 'tongchou_refresh=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ['an empty token', 'tongchou_refresh='],
  ['another cookie', 'theme=dark'],
])('with %s there is nothing to renew', async (_case, cookie) => {
  expect(codeOf(await refresh(cookie))).toBe('unauthenticated')
})

test.each([
  ['a clerk', 'safety.clerk', 30, 30],
  ['an administrator', 'auditor', 15, 15],
])('%s who does nothing too long is signed out', async (_who, username, idle, access) => {
  const busy = await signIn(county.service, username)
  const lasts = Date.parse(busy.data.signIn.expiresAt) - clock.read().getTime()
  expect(lasts).toBe(access * 60_000)
  clock.pass(idle)
  const renewed = await refresh(busy.cookie)
  expect(renewed.errors).toBeUndefined()
  clock.pass(idle + 0.1)
  expect(codeOf(await refresh(renewed.cookie))).toBe('unauthenticated')
})

test('a session ends after twelve hours, however busy', async () => {
  let { cookie } = await signIn(county.service, 'supervisor')
  for (let half = 1; half < 24; half++) {
    clock.pass(30)
    const renewed = await refresh(cookie)
    expect(renewed.errors, `after ${half} half hours`).toBeUndefined()
    cookie = renewed.cookie
  }
  clock.pass(30)
  expect(codeOf(await refresh(cookie))).toBe('unauthenticated')
})

test('only the gateway is told which sessions ended, and only since when it asks', async () => {
  const session = await signIn(county.service, 'statistician')
  await signOut(session.cookie)
  expect(await revoked()).toContain(await sessionOf(session))
  clock.pass(5)
  expect(await revoked()).not.toContain(await sessionOf(session))
  const since = clock.read().toISOString()
  for (const viewer of [viewers.leader, viewers.securityAdministrator, viewers.auditor])
    expect(codeOf(await county.as(viewer).run(REVOKED, { since }))).toBe('forbidden')
  expect(codeOf(await county.as(viewers.nobody).run(REVOKED, { since }))).toBe('unauthenticated')
})

test('the cookie goes over https alone unless the county is a demonstration or says so', async () => {
  const of = async (more: object, demo: boolean) => {
    const { settings } = await import('../testing/county.ts')
    const first = { FIRST_PASSWORD: 'a first password to try' }
    const here = await openCounty({ demo, settings: { ...settings, ...first, ...more } })
    const answer = demo
      ? await signIn(here.service, 'leader')
      : await signIn(here.service, 'security', first.FIRST_PASSWORD)
    await here.stop()
    return answer.setCookie!.includes('; Secure')
  }
  expect(await of({}, false)).toBe(true)
  expect(await of({ COOKIE_SECURE: 'false' }, false)).toBe(false)
  expect(await of({ COOKIE_SECURE: 'true' }, true)).toBe(true)
})
