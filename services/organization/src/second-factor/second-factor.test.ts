import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asBrowser, claimsOf, codeOf, openCounty, REFRESH, settings, signIn, testClock } from '../testing/county.ts'

const FIRST = 'the first password of all'
const CHOSEN = '安全管理员自己的口令'
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }'
const ENROL = 'mutation { enrolSecondFactor { address secret } }'
const CONFIRM =
  'mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { secondFactorSince } }'
const RESET = 'mutation ($input: PersonStatusInput!) { resetSecondFactor(input: $input) { secondFactorSince version } }'
const clock = testClock(Date.now())

let county: TestService
let secret: string
beforeAll(async () => {
  county = await openCounty({ demo: false, clock: clock.read, settings: { ...settings, FIRST_PASSWORD: FIRST } })
})
afterAll(() => county.stop())

const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.read().getTime() })
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const confirm = (viewer: typeof viewers.nobody, code: string) => county.as(viewer).run(CONFIRM, { input: { code } })

test('the first administrator is let in with the operator’s password, to choose his own and enrol', async () => {
  const first = await signIn(county.service, 'security', FIRST)
  expect(first.data.signIn).toMatchObject({
    mustChangePassword: true,
    mustEnrolSecondFactor: true,
    viewer: { roles: [] },
  })
  const { viewer } = await claimsOf(first.data.signIn.accessToken)
  expect(codeOf(await county.as(viewer).run('{ people { totalCount } }'))).toBe('forbidden')
  const input = { currentPassword: FIRST, newPassword: CHOSEN }
  expect((await county.as(viewer).run(CHANGE, { input })).errors).toBeUndefined()
})

test('without a second factor an administrator may do nothing, with one confirmed he may', async () => {
  const session = await signIn(county.service, 'security', CHOSEN)
  expect(session.data.signIn).toMatchObject({ mustChangePassword: false, mustEnrolSecondFactor: true })
  const { viewer } = await claimsOf(session.data.signIn.accessToken)
  expect(viewer.roles).toEqual([])
  expect(codeOf(await confirm(viewer, '123456'))).toBe('second-factor-not-offered')

  const offer = (await county.as(viewer).run(ENROL)).data.enrolSecondFactor
  secret = offer.secret
  expect(offer.address).toMatch(/^otpauth:\/\/totp\/Tongchou:security\?/)
  expect(codeOf(await confirm(viewer, another(codeNow())))).toBe('second-factor-failed')
  expect((await confirm(viewer, codeNow())).data.confirmSecondFactor.secondFactorSince).toBeTruthy()
  expect(codeOf(await county.as(viewer).run(ENROL))).toBe('second-factor-enrolled')

  const renewed = await asBrowser(county.service, REFRESH, {}, session.cookie)
  expect(renewed.data.refreshSession).toMatchObject({
    mustEnrolSecondFactor: false,
    viewer: { roles: ['SECURITY_ADMINISTRATOR'] },
  })
})

test('signing in asks for the code, and a code opens once', async () => {
  clock.pass(2)
  expect(codeOf(await signIn(county.service, 'security', CHOSEN))).toBe('second-factor-required')
  expect(codeOf(await signIn(county.service, 'security', CHOSEN, another(codeNow())))).toBe('second-factor-failed')
  const code = codeNow()
  expect((await signIn(county.service, 'security', CHOSEN, code)).errors).toBeUndefined()
  expect(codeOf(await signIn(county.service, 'security', CHOSEN, code))).toBe('second-factor-failed')
  clock.pass(0.5)
  expect((await signIn(county.service, 'security', CHOSEN, codeNow())).errors).toBeUndefined()
})

test('a code that came a step late is taken, one of two steps ago is not', async () => {
  clock.pass(5)
  const late = codeNow()
  clock.pass(0.5)
  expect((await signIn(county.service, 'security', CHOSEN, late)).errors).toBeUndefined()
  clock.pass(5)
  const old = codeNow()
  clock.pass(1)
  expect(codeOf(await signIn(county.service, 'security', CHOSEN, old))).toBe('second-factor-failed')
  expect((await signIn(county.service, 'security', CHOSEN, codeNow())).errors).toBeUndefined()
})

test('of two sign-ins with one code at once one succeeds', async () => {
  clock.pass(5)
  const code = codeNow()
  const answers = await Promise.all([1, 2].map(() => signIn(county.service, 'security', CHOSEN, code)))
  expect(answers.map(codeOf).toSorted()).toEqual(['second-factor-failed', undefined].toSorted())
})

test('with a wrong password the code is not even looked at', async () => {
  clock.pass(5)
  expect(codeOf(await signIn(county.service, 'security', 'not the password'))).toBe('sign-in-failed')
  expect(codeOf(await signIn(county.service, 'security', 'not the password', codeNow()))).toBe('sign-in-failed')
  expect((await signIn(county.service, 'security', CHOSEN, codeNow())).errors).toBeUndefined()
})

test('being asked for the code locks nobody out, guessing it does', async () => {
  clock.pass(5)
  for (let time = 0; time < 7; time++)
    expect(codeOf(await signIn(county.service, 'security', CHOSEN))).toBe('second-factor-required')
  for (let time = 0; time < 5; time++)
    expect(codeOf(await signIn(county.service, 'security', CHOSEN, another(codeNow())))).toBe('second-factor-failed')
  expect(codeOf(await signIn(county.service, 'security', CHOSEN, codeNow()))).toBe('account-locked')
})

test('the secret lies sealed in the database and nowhere in the trail', async () => {
  const dump = JSON.stringify([
    ...(await county.db.sql('SELECT * FROM credential')),
    ...(await county.db.sql('SELECT * FROM audit_entry')),
  ])
  expect(dump).toContain('second-factor.confirmed')
  expect(dump).not.toContain(secret)
})

test('a lost authenticator is taken away by another security administrator, never by oneself', async () => {
  const [row] = await county.db.sql<{ id: string; version: number }>('SELECT id, version FROM person')
  const input = { id: row!.id, version: Number(row!.version), reason: '手机丢失' }
  const reset = (viewer: typeof viewers.nobody, more = {}) =>
    county.as(viewer).run(RESET, { input: { ...input, ...more } })
  expect(codeOf(await reset({ ...viewers.securityAdministrator, id: row!.id }))).toBe('own-account')
  expect(codeOf(await reset(viewers.securityAdministrator, { reason: ' ' }))).toBe('reason-required')
  expect(codeOf(await reset(viewers.auditor))).toBe('forbidden')
  expect((await reset(viewers.securityAdministrator)).data.resetSecondFactor.secondFactorSince).toBeNull()
  clock.pass(16)
  expect((await signIn(county.service, 'security', CHOSEN)).data.signIn.mustEnrolSecondFactor).toBe(true)
})

test('the first password makes one account once, and none where it is not set', async () => {
  expect(Number((await county.db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM person'))[0]?.n)).toBe(1)
  const bare = await openCounty({ demo: false })
  expect(Number((await bare.db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM person'))[0]?.n)).toBe(0)
  await bare.stop()
})
