import { scryptSync } from 'node:crypto'
import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asBrowser,
  claimsOf,
  codeOf,
  openCounty,
  PASSWORD,
  REFRESH,
  settings,
  signIn,
  testClock,
} from '../testing/county.ts'
import { changePassword } from './change-password.ts'
import { Credential } from './credential.entity.ts'

const security = { ...viewers.securityAdministrator, id: 'demo-secadmin' }
const CHANGE =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id version mustChangePassword } }'
const RESET =
  'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { oneTimePassword person { mustChangePassword } } }'
const ADD_PERSON = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id version } }'
const clock = testClock(Date.now())

let county: TestService
beforeAll(async () => {
  county = await openCounty({ clock: clock.read })
})
afterAll(() => county.stop())

const viewerOf = async (username: string, password = PASSWORD) =>
  (await claimsOf((await signIn(county.service, username, password)).data.signIn.accessToken)).viewer
const change = async (viewer: typeof viewers.nobody, currentPassword: string, newPassword: string) =>
  county.as(viewer).run(CHANGE, { input: { currentPassword, newPassword } })

test('who changes his password signs in with the new one only', async () => {
  const viewer = await viewerOf('projects.clerk')
  expect((await change(viewer, PASSWORD, '一个新的口令 2022')).errors).toBeUndefined()
  expect(codeOf(await signIn(county.service, 'projects.clerk'))).toBe('sign-in-failed')
  expect((await signIn(county.service, 'projects.clerk', '一个新的口令 2022')).errors).toBeUndefined()
  expect((await signIn(county.service, 'projects.head')).errors).toBeUndefined()
})

test('a change of password ends the sessions on other machines and not this one', async () => {
  const here = await signIn(county.service, 'industry.clerk')
  const there = await signIn(county.service, 'industry.clerk')
  const { viewer } = await claimsOf(here.data.signIn.accessToken)
  const requestHeaders = new Headers({ cookie: here.cookie! })
  const ctx = county.context(viewer).with({ requestHeaders })
  await changePassword(ctx, { currentPassword: PASSWORD, newPassword: '工信局的口令-2022' })
  expect(codeOf(await asBrowser(county.service, REFRESH, {}, there.cookie))).toBe('unauthenticated')
  expect((await asBrowser(county.service, REFRESH, {}, here.cookie)).errors).toBeUndefined()
})

test.each([
  ['too short', 'short-2022'.slice(0, 9), 'password-too-short', 'newPassword'],
  ['one of the commonest', 'password123', 'password-too-usual', 'newPassword'],
  ['with the username in it', 'finance.clerk-2022', 'password-like-username', 'newPassword'],
  ['the one he has', PASSWORD, 'password-reused', 'newPassword'],
])('a new password that is %s is refused on its field', async (_case, password, code, field) => {
  const answer = await change(await viewerOf('finance.clerk'), PASSWORD, password)
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field })
})

/** A hash as the service makes it, at a thirtieth of the cost. */
const cheapHash = (password: string) => {
  const salt = Buffer.from('a salt for tests')
  const hash = scryptSync(password.normalize('NFC'), salt, 32, { N: 1024, r: 8, p: 1 })
  return `scrypt$1024$8$1$${salt.toString('base64url')}$${hash.toString('base64url')}`
}
const haveHad = (personId: string, now: string, before: string[]) =>
  county.arrange((ctx) =>
    ctx.db.manager.insert(Credential, {
      personId,
      passwordHash: cheapHash(now),
      formerHashes: before.map(cheapHash),
      sealedSecret: null,
      lastStep: 0,
    }),
  )

test('of the last five passwords none comes back, the sixth last may', async () => {
  const word = (n: number) => `财政口令-倒数第${n}个`
  await haveHad('demo-finance.head', word(1), [2, 3, 4, 5, 6].map(word))
  const viewer = await viewerOf('finance.head', word(1))
  for (const n of [1, 2, 5]) expect(codeOf(await change(viewer, word(1), word(n)))).toBe('password-reused')
  expect((await change(viewer, word(1), word(6))).errors).toBeUndefined()
  expect(codeOf(await change(viewer, word(6), word(1)))).toBe('password-reused')
})

test('a hash of an older cost is renewed as its person signs in', async () => {
  await haveHad('demo-natural-resources.head', '土地口令-2022-甲', [])
  await signIn(county.service, 'natural-resources.head', '土地口令-2022-甲')
  const kept = async () =>
    (
      await county.db.sql<{ passwordHash: string }>('SELECT passwordHash FROM credential WHERE personId = ?', [
        'demo-natural-resources.head',
      ])
    )[0]?.passwordHash
  expect(await kept()).toMatch(/^scrypt\$32768\$/)
  expect((await signIn(county.service, 'natural-resources.head', '土地口令-2022-甲')).errors).toBeUndefined()
})

test('whoever finds a browser open does not find out the password there', async () => {
  const viewer = await viewerOf('safety.clerk')
  for (let time = 0; time < 5; time++)
    expect(codeOf(await change(viewer, 'a guess, and wrong', '应急局的口令-2022'))).toBe('password-wrong')
  expect(codeOf(await change(viewer, PASSWORD, '应急局的口令-2022'))).toBe('account-locked')
  expect(codeOf(await signIn(county.service, 'safety.clerk'))).toBe('account-locked')
})

test('nobody unsigned changes a password', async () => {
  expect(codeOf(await change(viewers.nobody, PASSWORD, '随便选的一个口令-1'))).toBe('unauthenticated')
})

test('a new person gets a password for one sign-in, and may do nothing before he has chosen his own', async () => {
  const made = await county.as(security).run(ADD_PERSON, { input: { name: '钱七', username: 'qian.qi' } })
  expect(codeOf(await signIn(county.service, 'qian.qi', PASSWORD))).toBe('sign-in-failed')
  const reset = await county.as(security).run(RESET, { input: made.data.addPerson })
  const { oneTimePassword } = reset.data.resetPassword
  expect(oneTimePassword).toMatch(/^[a-z2-9]{16}$/)

  const first = await signIn(county.service, 'qian.qi', oneTimePassword)
  expect(first.data.signIn).toMatchObject({ mustChangePassword: true, viewer: { roles: [], department: null } })
  const { viewer } = await claimsOf(first.data.signIn.accessToken)
  expect(viewer.roles).toEqual([])
  expect(codeOf(await change(viewer, oneTimePassword, oneTimePassword))).toBe('password-reused')
  const changed = await change(viewer, oneTimePassword, '钱七自己选的口令 1')
  expect(changed.data.changePassword.mustChangePassword).toBe(false)
  const again = await signIn(county.service, 'qian.qi', '钱七自己选的口令 1')
  expect(again.data.signIn.mustChangePassword).toBe(false)
  expect(codeOf(await signIn(county.service, 'qian.qi', oneTimePassword))).toBe('sign-in-failed')
})

test('a reset unlocks the account, ends its sessions and is never one’s own', async () => {
  const held = await signIn(county.service, 'employment.head')
  for (let time = 0; time < 5; time++) await signIn(county.service, 'employment.head', 'not the password')
  const { viewer } = await claimsOf(held.data.signIn.accessToken)
  const ask = 'query ($id: ID!) { person(id: $id) { id version } }'
  const { person } = (await county.as(security).run(ask, { id: viewer.id })).data
  const reset = await county.as(security).run(RESET, { input: person })
  expect(codeOf(await asBrowser(county.service, REFRESH, {}, held.cookie))).toBe('unauthenticated')
  const { oneTimePassword } = reset.data.resetPassword
  expect((await signIn(county.service, 'employment.head', oneTimePassword)).errors).toBeUndefined()
  expect(codeOf(await county.as(security).run(RESET, { input: person }))).toBe('conflict')
  expect(codeOf(await county.as(security).run(RESET, { input: { id: 'demo-secadmin', version: 1 } }))).toBe(
    'own-account',
  )
  expect(codeOf(await county.as(viewers.leader).run(RESET, { input: person }))).toBe('forbidden')
})

test('no password and no hash is in the trail', async () => {
  const trail = JSON.stringify(await county.db.sql('SELECT * FROM audit_entry'))
  expect(trail).toContain('password.changed')
  expect(trail).not.toContain('scrypt$')
  expect(trail).not.toContain('财政口令')
})

test('a county that must may ask for kinds of signs and for a new password from time to time', async () => {
  const strict = await openCounty({
    clock: clock.read,
    settings: { ...settings, PASSWORD_CLASSES: '3', PASSWORD_MIN_LENGTH: '12', PASSWORD_MAX_AGE_DAYS: '90' },
  })
  const { viewer } = await claimsOf((await signIn(strict.service, 'leader')).data.signIn.accessToken)
  const to = (newPassword: string) =>
    strict.as(viewer).run(CHANGE, { input: { currentPassword: PASSWORD, newPassword } })
  expect((await to('Elevensigns')).errors?.[0]?.extensions).toMatchObject({ code: 'password-too-short', shortest: 12 })
  expect(codeOf(await to('twelve signs'))).toBe('password-too-plain')
  expect((await to('Twelve signs 2')).errors).toBeUndefined()
  const due = async () => (await signIn(strict.service, 'leader', 'Twelve signs 2')).data.signIn.mustChangePassword
  clock.pass(90 * 24 * 60)
  expect(await due()).toBe(false)
  clock.pass(1)
  expect(await due()).toBe(true)
  await strict.stop()
})
