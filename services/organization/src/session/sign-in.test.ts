import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestService } from '@tongchou/service-kit/testing'
import { asBrowser, claimsOf, codeOf, openCounty, PASSWORD, SIGN_IN, signIn } from '../testing/county.ts'

let county: TestService
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

test('a clerk signs in and is who his post says', async () => {
  const { data, setCookie } = await signIn(county.service, 'projects.clerk')
  expect(data.signIn).toMatchObject({
    mustChangePassword: false,
    mustEnrolSecondFactor: false,
    viewer: {
      username: 'projects.clerk',
      roles: ['CLERK'],
      department: { code: 'development-reform', name: '县发展和改革局' },
      township: null,
    },
  })
  expect(data.signIn.viewer.permissions).toEqual(
    expect.arrayContaining(['projects.read', 'projects.record', 'industry.read', 'targets.read']),
  )
  expect(data.signIn.viewer.permissions).not.toContain('industry.record')
  expect(setCookie).toMatch(/^tongchou_refresh=[\w-]{43}; Max-Age=43200; Path=\/graphql; HttpOnly; SameSite=Strict$/)
  const { viewer } = await claimsOf(data.signIn.accessToken)
  expect(viewer).toMatchObject({ username: 'projects.clerk', services: ['projects'], township: null })
})

test.each([
  ['leader', ['LEADER'], 'county-leadership', null],
  ['supervisor', ['SUPERVISOR'], 'supervision-office', null],
  ['statistician', ['STATISTICIAN'], 'statistics', null],
  ['sysadmin', ['SYSTEM_ADMINISTRATOR'], 'big-data', null],
  ['secadmin', ['SECURITY_ADMINISTRATOR'], 'big-data', null],
  ['auditor', ['AUDIT_ADMINISTRATOR'], 'big-data', null],
  ['industry.head', ['HEAD'], 'industry-it', null],
  ['safety.clerk', ['CLERK'], 'emergency-management', null],
  ['industrial-park.head', ['HEAD'], 'industrial-park', null],
  ['industrial-park.clerk', ['CLERK'], 'industrial-park', null],
  ['620725101.clerk', ['CLERK'], null, '620725101'],
  ['620725402.head', ['HEAD'], null, '620725402'],
])('the demonstration’s %s signs in as %s', async (username, roles, department, township) => {
  const { viewer } = (await signIn(county.service, username)).data.signIn
  expect([viewer.roles, viewer.department?.code ?? null, viewer.township?.code ?? null]).toEqual([
    roles,
    department,
    township,
  ])
})

test('an office that shares a service signs in by its own name, and one that leads a service only by the service’s', async () => {
  const { accessToken, viewer } = (await signIn(county.service, 'industrial-park.clerk')).data.signIn
  expect(viewer.permissions).toEqual(expect.arrayContaining(['industry.record', 'industry.keep']))
  expect(viewer.permissions).not.toContain('industry.review')
  expect((await claimsOf(accessToken)).viewer).toMatchObject({ department: 'industrial-park', services: ['industry'] })
  expect(codeOf(await signIn(county.service, 'industry-it.clerk'))).toBe('sign-in-failed')
})

test('who holds a token is told who he is', async () => {
  const { viewer } = await claimsOf((await signIn(county.service, 'leader')).data.signIn.accessToken)
  const ask = '{ me { username roles permissions department { name } } }'
  expect((await county.as(viewer, 'en').run(ask)).data.me).toMatchObject({
    username: 'leader',
    roles: ['LEADER'],
    department: { name: 'County Party Committee and Government' },
  })
  expect(codeOf(await asBrowser(county.service, ask))).toBe('unauthenticated')
})

test('a username is taken in any case, a password is not', async () => {
  expect((await signIn(county.service, ' Leader ')).data.signIn.viewer.username).toBe('leader')
  expect(codeOf(await signIn(county.service, 'leader', PASSWORD.toUpperCase()))).toBe('sign-in-failed')
})

test('a wrong password and an unknown username get the same answer', async () => {
  const wrong = await signIn(county.service, 'auditor', 'not the password')
  const unknown = await signIn(county.service, 'nobody.here', 'not the password')
  expect(wrong.errors).toEqual(unknown.errors)
  expect(wrong.errors?.[0]?.extensions).toEqual({ code: 'sign-in-failed', field: 'password' })
  expect(wrong.setCookie).toBeNull()
})

test('an unknown username costs the same time as a wrong password', { retry: 2 }, async () => {
  const took = async (username: string) => {
    const from = performance.now()
    await signIn(county.service, username, 'not the password')
    return performance.now() - from
  }
  const known: number[] = []
  const unknown: number[] = []
  // Turn by turn, so that whatever else the machine does weighs on both alike.
  for (const service of ['finance', 'safety', 'employment', 'accountability', 'construction']) {
    known.push(await took(`${service}.head`))
    unknown.push(await took(`${service}.nobody`))
  }
  const middle = (times: number[]) => times.toSorted((a, b) => a - b)[2]!
  // Without the dummy hash the unknown would be done in a tenth of the time.
  expect(middle(unknown) / middle(known)).toBeGreaterThan(0.4)
  expect(middle(unknown) / middle(known)).toBeLessThan(2.5)
})

test('outside the demonstration its accounts open nothing', async () => {
  const real = await openCounty({ demo: false })
  expect(codeOf(await signIn(real.service, 'leader'))).toBe('sign-in-failed')
  expect((await asBrowser(real.service, '{ county { demo } }')).data.county.demo).toBe(false)
  await real.stop()
})

test('the token of a session is nowhere in the database', async () => {
  const { cookie, data } = await signIn(county.service, 'leader')
  const rows = [
    ...(await county.db.sql('SELECT * FROM refresh_token')),
    ...(await county.db.sql('SELECT * FROM session')),
    ...(await county.db.sql('SELECT * FROM audit_entry')),
  ]
  const kept = JSON.stringify(rows)
  expect(kept).not.toContain(cookie!.split('=')[1])
  expect(kept).not.toContain(data.signIn.accessToken)
})

test.each([
  ['no password', { username: 'leader' }],
  ['a number for a username', { username: 1, password: 'x' }],
])('a sign-in with %s is refused as malformed', async (_case, input) => {
  expect(codeOf(await asBrowser(county.service, SIGN_IN, { input }))).toBe('invalid-input')
})
