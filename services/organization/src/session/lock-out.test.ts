import { createLog, runService } from '@tongchou/service-kit'
import type { TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { asBrowser, codeOf, openCounty, PASSWORD, settings, signIn, testClock } from '../testing/county.ts'

const WRONG = 'not the password'
const clock = testClock(Date.now())

let county: TestService
beforeAll(async () => {
  county = await openCounty({ clock: clock.read })
})
afterAll(() => county.stop())

const miss = async (username: string, times: number) => {
  const codes = []
  for (let time = 0; time < times; time++) codes.push(codeOf(await signIn(county.service, username, WRONG)))
  return codes
}

/** The same database opened by a process that starts now. */
function restarted() {
  const { database } = county.db.writer.options
  const mariadb = process.env['TEST_MARIADB_URL']
  const url = mariadb
    ? Object.assign(new URL(mariadb), { pathname: `/${database as string}` }).href
    : `sqlite:${database as string}`
  return runService(service, {
    databaseUrl: url,
    viewerKey: 'another key for tests, long enough to sign',
    log: createLog('silent'),
    demo: true,
    settings,
    clock: clock.read,
    businessDate: '2022-08-31',
  })
}

test('five wrong passwords lock the account for a quarter of an hour, also for the right one', async () => {
  expect(await miss('projects.clerk', 5)).toEqual(Array(5).fill('sign-in-failed'))
  const locked = await signIn(county.service, 'projects.clerk')
  const until = new Date(clock.read().getTime() + 15 * 60_000).toISOString()
  expect(locked.errors?.[0]?.extensions).toEqual({ code: 'account-locked', field: 'username', until })
  expect(codeOf(await signIn(county.service, 'projects.head'))).toBeUndefined()
  clock.pass(14.9)
  expect(codeOf(await signIn(county.service, 'projects.clerk'))).toBe('account-locked')
  clock.pass(0.2)
  expect(codeOf(await signIn(county.service, 'projects.clerk'))).toBeUndefined()
})

test('four wrong passwords and a right one are forgiven', async () => {
  await miss('industry.clerk', 4)
  expect(codeOf(await signIn(county.service, 'industry.clerk'))).toBeUndefined()
  await miss('industry.clerk', 4)
  expect(codeOf(await signIn(county.service, 'industry.clerk'))).toBeUndefined()
})

test('after a lock that ran out the counting begins anew', async () => {
  await miss('industry.head', 5)
  clock.pass(16)
  expect(await miss('industry.head', 4)).not.toContain('account-locked')
  expect(codeOf(await signIn(county.service, 'industry.head'))).toBeUndefined()
})

test('a lock outlives a restart', async () => {
  await miss('finance.head', 5)
  const again = await restarted()
  expect(codeOf(await signIn(again, 'finance.head'))).toBe('account-locked')
  await again.stop()
})

test('an unknown username is locked as a known one is, so a lock tells nothing', async () => {
  expect(await miss('who.is.this', 6)).toEqual([...Array(5).fill('sign-in-failed'), 'account-locked'])
})

test('tries that come as aliases of one request get no further than the first wrong one, and each is counted', async () => {
  const one = (alias: number) =>
    `try${alias}: signIn(input: { username: "safety.head", password: "${alias === 8 ? PASSWORD : WRONG}" }) { accessToken }`
  const nine = `mutation { ${Array.from({ length: 9 }, (_, alias) => one(alias)).join(' ')} }`
  const answers = []
  for (let request = 0; request < 6; request++) answers.push(await asBrowser(county.service, nine))
  expect(answers.map(codeOf)).toEqual([...Array(5).fill('sign-in-failed'), 'account-locked'])
  expect(answers.every(({ data }) => data === null)).toBe(true)
})

test('of many tries at once no more than five are looked at', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(county.service, 'safety.clerk', WRONG)))
  const codes = answers.map(codeOf)
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(5)
  expect(codes.filter((code) => code === 'account-locked')).toHaveLength(7)
})

test('every try is in the trail, without the username’s or the password’s text', async () => {
  await miss('statistics.head', 1)
  const rows = await county.db.sql<{ action: string; after: string }>(
    'SELECT action, `after` FROM audit_entry ORDER BY sequence DESC LIMIT 1',
  )
  expect(rows[0]?.action).toBe('sign-in.tried')
  expect(rows[0]?.after).not.toContain('statistics.head')
  expect(JSON.stringify(await county.db.sql('SELECT * FROM audit_entry'))).not.toContain(WRONG)
})
