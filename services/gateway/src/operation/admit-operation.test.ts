import { afterAll, describe, expect, it } from 'vitest'
import { ask, openCounty, readAnswer, type Answer } from '../testing/ask.ts'
import { LEADERS_QUESTION } from '../testing/county.ts'

const { gateway, subgraphs } = openCounty()
const asked = () => subgraphs.reduce((sum, each) => sum + each.asked.length, 0)
afterAll(() => gateway.stop())

const JSON_BODY = { 'content-type': 'application/json' }
const send = async (init: RequestInit, path = '/graphql'): Promise<Answer> =>
  readAnswer(await gateway.fetch(new Request(`http://county.test${path}`, init)))
const post = (body: BodyInit, headers: Record<string, string> = JSON_BODY) => send({ method: 'POST', headers, body })
const many = (count: number, of: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => of(at)).join(between)

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
  [
    'an operation that the document does not have',
    'query.no-operation',
    400,
    () => post(JSON.stringify({ query: 'query A { county }', operationName: 'B' })),
  ],
  ['a subscription', 'query.subscription', 400, () => ask(gateway, 'subscription { county }')],
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
    () =>
      ask(
        gateway,
        `{ ...A } fragment A on Query { ${many(20, () => '...B')} } fragment B on Query { ${many(10, () => '...C')} }
         fragment C on Query { ${many(10, () => 'county')} }`,
      ),
  ],
  ['one field 500 times', 'query.too-many-fields', 400, () => ask(gateway, `{ ${many(500, () => '__typename')} }`)],
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
    'invalid-input',
    400,
    () =>
      post('{"query":"{ projectsList(first: 99999999999) { nodes { id } } }"}', {
        ...JSON_BODY,
        accept: 'application/graphql-response+json',
      }),
  ],
]

describe('the gateway refuses', () => {
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
    expect(answer.code).toBe('invalid-input')
    const both = await ask(
      gateway,
      'query($n: Int, $m: Int) { a: projectsList(first: $n) { nodes { id } } projectsList(first: $m) { nodes { id } } }',
      { variables: { n: 3e10, m: 'x' } },
    )
    expect(both.errors?.map((error) => error.extensions?.['code'])).toEqual(['invalid-input', 'invalid-input'])
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

  it('a hostile document without working on it', async () => {
    const began = performance.now()
    const fragments = many(60, (at) => `fragment F${at} on Query { ${many(20, () => 'projectsCount')} }`)
    const answer = await ask(gateway, `{ ${many(60, (at) => `...F${at}`)} } ${fragments}`)
    expect(answer.code).toBe('query.invalid')
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
