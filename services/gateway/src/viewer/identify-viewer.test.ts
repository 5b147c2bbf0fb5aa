import { verifyViewerToken } from '@tongchou/service-kit'
import { createHmac } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, keys, leader, openCounty, tokenOf } from '../testing/ask.ts'
import { createIdentifier } from './identify-viewer.ts'

const revoked = new Set<string>()
const { gateway, named } = openCounty({ isRevoked: (sessionId) => revoked.has(sessionId) })
const organization = named('organization')
afterAll(() => gateway.stop())

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = (alg: string) =>
  `${base64({ alg, typ: 'JWT' })}.${base64({ viewer: leader, sessionId: 's', aud: 'gateway', exp: 9e9 })}`
const signed = (text: string, key: string) => `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
const askedLast = () => organization.asked.at(-1)?.headers

describe('who asks', () => {
  it('reaches the service signed by the gateway', async () => {
    const { data } = await ask(gateway, '{ whoAsks }', bearer(await tokenOf()))
    expect(await verifyViewerToken(data?.['whoAsks'] as string, keys.viewer)).toEqual(leader)
  })

  it('is nobody in particular without a token', async () => {
    const { data } = await ask(gateway, '{ whoAsks }')
    expect(await verifyViewerToken(data?.['whoAsks'] as string, keys.viewer)).toMatchObject({ id: '', roles: [] })
  })

  it('is never mixed up when many ask the same question at once', async () => {
    const people = Array.from({ length: 20 }, (_, at) => ({ ...leader, id: `p-${at}` }))
    const answers = await Promise.all(
      people.map(async (person) => ask(gateway, '{ whoAsks }', bearer(await tokenOf(person)))),
    )
    const seen = await Promise.all(
      answers.map(async ({ data }) => (await verifyViewerToken(data?.['whoAsks'] as string, keys.viewer))?.id),
    )
    expect(seen).toEqual(people.map(({ id }) => id))
  })

  it('is not what a header from outside claims', async () => {
    const forged = {
      'x-tongchou-viewer': 'forged',
      'x-tongchou-anything': 'x',
      'X-TONGCHOU-ROLE': 'LEADER',
      forwarded: 'for=1',
    }
    await ask(gateway, '{ whoAsks }', { headers: forged })
    const headers = [...(askedLast() ?? [])]
    expect(headers.filter(([name]) => name.startsWith('x-tongchou-')).map(([name]) => name)).toEqual([
      'x-tongchou-viewer',
    ])
    expect(askedLast()?.get('x-tongchou-viewer')).not.toBe('forged')
    expect(askedLast()?.has('forwarded')).toBe(false)
  })
})

describe('a token is refused', () => {
  const refused: [what: string, token: () => string | Promise<string>][] = [
    ['that expired', () => tokenOf(leader, -5)],
    ['of another key', () => tokenOf(leader, 60, 'another-key-of-at-least-32-characters')],
    ['meant for the services', () => tokenOf(leader, 60, keys.viewer)],
    ['without algorithm', () => `${unsigned('none')}.`],
    ['without algorithm but with a signature', () => `${unsigned('none')}.AAAA`],
    ['signed by a guess', () => signed(unsigned('HS256'), 'guess')],
    ['of another algorithm', () => signed(unsigned('HS512'), keys.access)],
    ['that is none', () => 'token'],
  ]
  it.each(refused)('%s', async (_what, token) => {
    const before = organization.asked.length
    const answer = await ask(gateway, '{ county }', bearer(await token()))
    expect([answer.status, answer.code, answer.data]).toEqual([401, 'unauthenticated', undefined])
    const password = await ask(gateway, '{ county }', { headers: { authorization: 'Basic bGVhZGVyOng=' } })
    expect([password.status, password.code]).toEqual([401, 'unauthenticated'])
    expect(organization.asked.length).toBe(before)
  })

  it('from the moment its session is revoked, though it was accepted before', async () => {
    const person = { ...leader, id: 'p-revoked' }
    const token = await tokenOf(person)
    expect((await ask(gateway, '{ county }', bearer(token))).status).toBe(200)
    revoked.add('session-of-p-revoked')
    expect((await ask(gateway, '{ county }', bearer(token))).status).toBe(401)
  })

  it('from the moment it expires, though it was accepted before', async () => {
    let now = Date.now()
    const identify = createIdentifier({ keys, now: () => now })
    const authorization = `Bearer ${await tokenOf(leader, 20)}`
    expect((await identify(authorization)).accepted).toBe(true)
    now += 21_000
    expect((await identify(authorization)).accepted).toBe(false)
  })

  it('but signing in with it still works, as nobody in particular', async () => {
    const expired = await tokenOf(leader, -5)
    const answer = await ask(gateway, 'mutation { signIn(username: "leader") }', bearer(expired))
    expect(answer.data).toEqual({ signIn: 'token' })
    expect(await verifyViewerToken(askedLast()?.get('x-tongchou-viewer') ?? '', keys.viewer)).toMatchObject({ id: '' })
    const other = await ask(gateway, 'mutation { rename(name: "x") }', bearer(expired))
    expect(other.code).toBe('unauthenticated')
    const smuggled = await ask(gateway, 'mutation { signIn(username: "x") rename(name: "x") }', bearer(expired))
    expect(smuggled.code).toBe('query.session-not-alone')
  })
})

describe('what goes along', () => {
  it('is the language to every service, the cookie to the one that keeps the session, and its cookies back', async () => {
    const headers = { cookie: 'refresh=one', 'accept-language': 'en-US' }
    const answer = await ask(gateway, 'mutation { signIn(username: "leader") }', { headers })
    expect(answer.headers.getSetCookie()).toEqual(['refresh=one; HttpOnly; Path=/graphql', 'device=two; HttpOnly'])
    expect(askedLast()?.get('cookie')).toBe('refresh=one')
    await ask(gateway, '{ language projectsCount }', { headers })
    const projects = named('projects').asked.at(-1)?.headers
    expect([projects?.get('accept-language'), projects?.get('cookie')]).toEqual(['en-US', null])
  })

  it('is one id of the request, the client’s own if it is a plain one', async () => {
    const given = await ask(gateway, '{ county }', { headers: { 'x-request-id': 'console-12345678' } })
    expect([given.headers.get('x-request-id'), askedLast()?.get('x-request-id')]).toEqual([
      'console-12345678',
      'console-12345678',
    ])
    const odd = await ask(gateway, '{ county }', { headers: { 'x-request-id': '<script>alert(1)</script>' } })
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })
})
