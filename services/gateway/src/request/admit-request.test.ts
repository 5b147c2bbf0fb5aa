import { afterAll, describe, expect, it } from 'vitest'
import { openCounty, readAnswer, type Answer } from '../testing/ask.ts'

const { gateway, subgraphs } = openCounty()
const asked = () => subgraphs.reduce((sum, each) => sum + each.asked.length, 0)
afterAll(() => gateway.stop())

const JSON_BODY = { 'content-type': 'application/json' }
const send = async (init: RequestInit, path = '/graphql'): Promise<Answer> =>
  readAnswer(await gateway.fetch(new Request(`http://county.test${path}`, init)))
const post = (body: BodyInit, headers: Record<string, string> = JSON_BODY) => send({ method: 'POST', headers, body })

const refused: [what: string, code: string, status: number, attack: () => Promise<Answer>][] = [
  ['a batch', 'request.batch', 400, () => post('[{"query":"{ county }"},{"query":"{ county }"}]')],
  ['malformed JSON', 'request.malformed', 400, () => post('{"query": "{ county }"')],
  [
    'malformed UTF-8',
    'request.malformed',
    400,
    () =>
      post(Buffer.concat([Buffer.from('{"query":"{ county }","x":"'), Buffer.from([0xff, 0xc0]), Buffer.from('"}')])),
  ],
  ['a JSON text that is no object', 'request.malformed', 400, () => post('"{ county }"')],
  ['a query that is no text', 'request.malformed', 400, () => post('{"query": {"a": 1}}')],
  [
    'a prototype key',
    'request.malformed',
    400,
    () => post('{"query":"{ county }","variables":{"__proto__":{"admin":true}}}'),
  ],
  [
    'a prototype key in escapes',
    'request.malformed',
    400,
    () => post('{"query":"{ county }","variables":{"\\u005f_proto__":{"admin":true}}}'),
  ],
  [
    'nesting in variables',
    'request.malformed',
    400,
    () => post(`{"query":"{ county }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
  ],
  ['12 MB', 'request.too-large', 413, () => post(JSON.stringify({ query: '{ county }', x: 'x'.repeat(12_000_000) }))],
  [
    'a form',
    'request.content-type',
    415,
    () => post('query={county}', { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  ['plain text', 'request.content-type', 415, () => post('{"query":"{ county }"}', { 'content-type': 'text/plain' })],
  [
    'a multipart form',
    'request.content-type',
    415,
    () => post('{"query":"{ county }"}', { 'content-type': 'multipart/form-data; boundary=x' }),
  ],
  ['no content type', 'request.content-type', 415, () => post(Buffer.from('{"query":"{ county }"}'), {})],
  [
    'another charset',
    'request.content-type',
    415,
    () => post('{"query":"{ county }"}', { 'content-type': 'application/json; charset=utf-16' }),
  ],
  ['a GET query without a preflighted header', 'request.csrf', 403, () => send({}, '/graphql?query={county}')],
  [
    'a GET mutation',
    'request.get-mutation',
    405,
    () => send({ headers: { 'x-requested-with': 'x' } }, '/graphql?query=mutation{rename(name:"x")}'),
  ],
  ['PUT', 'request.method', 405, () => send({ method: 'PUT', headers: JSON_BODY, body: '{}' })],
  [
    'a preflight from elsewhere',
    'request.foreign-origin',
    403,
    () => send({ method: 'OPTIONS', headers: { origin: 'https://evil.test' } }),
  ],
  [
    'a mutation from another origin',
    'request.foreign-origin',
    403,
    () => post('{"query":"mutation { rename(name: \\"x\\") }"}', { ...JSON_BODY, origin: 'https://evil.test' }),
  ],
  [
    'the null origin',
    'request.foreign-origin',
    403,
    () => post('{"query":"{ county }"}', { ...JSON_BODY, origin: 'null' }),
  ],
  [
    'a request a browser calls cross-site',
    'request.foreign-origin',
    403,
    () => post('{"query":"{ county }"}', { ...JSON_BODY, 'sec-fetch-site': 'cross-site' }),
  ],
]

describe('before reading a word of GraphQL the gateway refuses', () => {
  it.each(refused)('%s with %s and status %i', async (_what, code, status, attack) => {
    const before = asked()
    const answer = await attack()
    expect({ code: answer.code, status: answer.status }).toEqual({ code, status })
    expect(answer.errors?.every((error) => typeof error.extensions?.['code'] === 'string')).toBe(true)
    expect(answer.text).not.toMatch(/node_modules|\.ts:|stack|Did you mean|internal\/graphql/)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(asked()).toBe(before)
  })
})
