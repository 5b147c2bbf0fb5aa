import { createHmac } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, keys, leader, openCounty, readAnswer, tokenOf, type Answer } from './testing/ask.ts'
import { LEADERS_QUESTION } from './testing/county.ts'

const { gateway, subgraphs } = openCounty()
const asked = () => subgraphs.reduce((sum, each) => sum + each.asked.length, 0)
afterAll(() => gateway.stop())

const JSON_BODY = { 'content-type': 'application/json' }
const send = async (init: RequestInit, path = '/graphql'): Promise<Answer> =>
  readAnswer(await gateway.fetch(new Request(`http://county.test${path}`, init)))
const post = (body: BodyInit, headers: Record<string, string> = JSON_BODY) => send({ method: 'POST', headers, body })
const many = (count: number, of: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => of(at)).join(between)
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = (alg: string) =>
  `${base64({ alg, typ: 'JWT' })}.${base64({ viewer: leader, sessionId: 's', aud: 'gateway', exp: 9e9 })}`
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const refused: [what: string, code: string, status: number, attack: () => Promise<Answer>][] = [
  [
    'sixty sign-ins under sixty aliases',
    'query.session-not-alone',
    400,
    () => ask(gateway, `mutation { ${many(60, (at) => `a${at}: signIn(username: "x")`)} }`),
  ],
  [
    'many mutations at once',
    'query.too-many-mutations',
    400,
    () => ask(gateway, `mutation { ${many(6, (at) => `a${at}: rename(name: "x")`)} }`),
  ],
  ['101 aliases', 'query.too-many-aliases', 400, () => ask(gateway, `{ ${many(101, (at) => `a${at}: __typename`)} }`)],
  [
    'aliases multiplied by fragments',
    'query.too-many-aliases',
    400,
    () =>
      ask(
        gateway,
        `{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ...C ...C } fragment C on Query { ${many(20, (at) => `a${at}: county`)} }`,
      ),
  ],
  [
    'ten directives at one field',
    'query.too-many-directives',
    400,
    () => ask(gateway, `{ __typename ${'@aa'.repeat(10)} }`),
  ],
  [
    'a hundred directives',
    'query.too-many-directives',
    400,
    () => ask(gateway, `{ ${many(100, () => 'county @include(if: true)')} }`),
  ],
  [
    'depth',
    'query.too-deep',
    400,
    () => ask(gateway, `{ projectsList { nodes ${'{ list { nodes '.repeat(8)} { id } ${'} }'.repeat(8)} } }`),
  ],
  ['a circular fragment', 'query.too-deep', 400, () => ask(gateway, '{ ...A } fragment A on Query { county ...A }')],
  [
    'a deep literal',
    'query.too-deep',
    400,
    () => ask(gateway, `{ projectsList(first: ${'['.repeat(60)}${']'.repeat(60)}) { nodes { id } } }`),
  ],
  ['ten thousand tokens', 'query.too-many-tokens', 400, () => ask(gateway, `{ ${many(10_000, () => 'county')} }`)],
  [
    'fields without end',
    'query.too-many-fields',
    400,
    () => ask(gateway, `{ ...A ...A } fragment A on Query { ${many(1000, () => 'county')} }`),
  ],
  [
    'a list bomb',
    'query.too-costly',
    400,
    () => ask(gateway, '{ projectsList(first: 1000) { nodes { list(first: 1000) { nodes { id } } } } }'),
  ],
  [
    'a list bomb in variables',
    'query.too-costly',
    400,
    () =>
      ask(gateway, 'query($n: Int) { projectsList(first: $n) { nodes { list(first: $n) { nodes { id } } } } }', {
        variables: { n: 2000 },
      }),
  ],
  ['introspection', 'query.introspection', 403, () => ask(gateway, '{ __schema { types { name } } }')],
  [
    'introspection of one type',
    'query.introspection',
    403,
    () => ask(gateway, '{ county __type(name: "Query") { name } }'),
  ],
  [
    '_entities',
    'query.federation-internal',
    403,
    () => ask(gateway, '{ _entities(representations: []) { __typename } }'),
  ],
  ['_service', 'query.federation-internal', 403, () => ask(gateway, '{ _service { sdl } }')],
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
  [
    'a syntax error',
    'query.syntax',
    400,
    () => post('{"query":"{ county"}', { ...JSON_BODY, accept: 'application/graphql-response+json' }),
  ],
  [
    'an unknown field',
    'query.invalid',
    400,
    () => post('{"query":"{ countyy }"}', { ...JSON_BODY, accept: 'application/graphql-response+json' }),
  ],
  [
    'an integer overflow',
    'query.invalid',
    400,
    () =>
      post('{"query":"{ projectsList(first: 99999999999) { nodes { id } } }"}', {
        ...JSON_BODY,
        accept: 'application/graphql-response+json',
      }),
  ],
  [
    'an expired token',
    'unauthenticated',
    401,
    async () => ask(gateway, '{ county }', { headers: bearer(await tokenOf(leader, -5)) }),
  ],
  [
    'a token of another key',
    'unauthenticated',
    401,
    async () =>
      ask(gateway, '{ county }', {
        headers: bearer(await tokenOf(leader, 60, 'another-key-of-at-least-32-characters')),
      }),
  ],
  [
    'a viewer token as an access token',
    'unauthenticated',
    401,
    async () => ask(gateway, '{ county }', { headers: bearer(await tokenOf(leader, 60, keys.viewer)) }),
  ],
  ['alg none', 'unauthenticated', 401, () => ask(gateway, '{ county }', { headers: bearer(`${unsigned('none')}.`) })],
  [
    'alg none with a signature',
    'unauthenticated',
    401,
    () => ask(gateway, '{ county }', { headers: bearer(`${unsigned('none')}.AAAA`) }),
  ],
  [
    'a forged signature',
    'unauthenticated',
    401,
    () =>
      ask(gateway, '{ county }', {
        headers: bearer(
          `${unsigned('HS256')}.${createHmac('sha256', 'guess').update(unsigned('HS256')).digest('base64url')}`,
        ),
      }),
  ],
  [
    'a password instead of a token',
    'unauthenticated',
    401,
    () => ask(gateway, '{ county }', { headers: { authorization: 'Basic bGVhZGVyOng=' } }),
  ],
]

describe('the gateway refuses, as shipped', () => {
  it.each(refused)('%s with %s and status %i', async (_what, code, status, attack) => {
    const before = asked()
    const answer = await attack()
    expect({ code: answer.code, status: answer.status }).toEqual({ code, status })
    expect(answer.errors?.every((error) => typeof error.extensions?.['code'] === 'string')).toBe(true)
    expect(answer.text).not.toMatch(/node_modules|\.ts:|stack|Did you mean|internal\/graphql/)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(asked()).toBe(before)
  })

  it('a variable that does not fit, saying which', async () => {
    const answer = await ask(gateway, 'query($n: Int) { projectsList(first: $n) { nodes { id } } }', {
      variables: { n: 3e10 },
    })
    expect(answer.code).toBe('query.invalid')
    const both = await ask(
      gateway,
      'query($n: Int, $m: Int) { a: projectsList(first: $n) { nodes { id } } projectsList(first: $m) { nodes { id } } }',
      { variables: { n: 3e10, m: 'x' } },
    )
    expect(both.errors?.map((error) => error.extensions?.['code'])).toEqual(['query.invalid', 'query.invalid'])
  })

  it('nothing that an honest console sends', async () => {
    const aliases = many(60, (at) => `a${at}: projectsCount`)
    const answers = await Promise.all([
      ask(gateway, LEADERS_QUESTION),
      ask(gateway, `{ ${aliases} }`),
      ask(gateway, '{ projectsList(first: 500) { nodes { id list(first: 20) { nodes { id } } } } }'),
      ask(gateway, '{ county }', { headers: { origin: 'http://county.test' } }),
      send({ headers: { 'x-requested-with': 'XMLHttpRequest' } }, '/graphql?query={county}'),
      post(
        JSON.stringify({
          query: 'mutation($n: String) { rename(name: $n) }',
          variables: { n: '__proto__'.repeat(30_000) },
        }),
      ),
    ])
    expect(answers.map((answer) => answer.errors)).toEqual(answers.map(() => undefined))
  })

  it('a hostile document in less than a quarter of a second', async () => {
    const began = performance.now()
    await ask(gateway, `{ ${many(1400, () => 'projectsCount')} }`)
    expect(performance.now() - began).toBeLessThan(250)
  })
})

describe('errors', () => {
  it('of a service keep their code and parameters and lose their stack', async () => {
    const { errors } = await ask(gateway, '{ county coded }')
    expect(errors).toEqual([
      {
        message: 'version.conflict',
        path: ['coded'],
        extensions: { code: 'version.conflict', field: 'name', current: 7, serviceName: 'organization' },
      },
    ])
  })

  it('without a code say nothing of what failed inside', async () => {
    const { data, errors } = await ask(gateway, '{ county broken }')
    expect(data).toEqual({ county: '示例县', broken: null })
    expect(errors).toEqual([
      { message: 'Internal error', path: ['broken'], extensions: { code: 'internal', serviceName: 'organization' } },
    ])
  })
})
