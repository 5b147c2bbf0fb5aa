import { ApolloServer } from '@apollo/server'
import { buildSchema, defaultFieldResolver, execute, type GraphQLSchema, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../context/context.ts'
import { compiledExecution } from './compiled-execution.ts'

const well = (depth: number | null) => ({ id: '1', depth, count: async () => 2 })

function countyOfWells(): GraphQLSchema {
  const schema = buildSchema(`
    type Well { id: ID! depth: Int! count: Int! }
    type Query { wells(deeperThan: Int = 5): [Well] first: Well! refused: Well far: Int }
    type Mutation { dig: Int }
  `)
  const query = schema.getQueryType()!.getFields()
  query['wells']!.resolve = (_root, { deeperThan }: { deeperThan: number }) => [well(deeperThan + 1), well(null), null]
  query['first']!.resolve = async () => null
  query['refused']!.resolve = () => {
    throw Object.assign(new Error('well.dry'), { extensions: { code: 'well.dry' } })
  }
  query['far']!.resolve = async () => 'far'
  ;(schema.getType('Well') as ReturnType<GraphQLSchema['getQueryType']>)!.getFields()['count']!.resolve =
    defaultFieldResolver
  schema.getMutationType()!.getFields()['dig']!.resolve = async () => 7
  return schema
}

const schema = countyOfWells()
const server = new ApolloServer<Context>({ gateway: compiledExecution(schema) })
beforeAll(() => server.start())
afterAll(() => server.stop())

const shape = (answer: { data?: unknown; errors?: readonly { message: string; path?: unknown }[] | undefined }) => ({
  data: JSON.parse(JSON.stringify(answer.data ?? null)),
  errors: answer.errors?.map(({ message, path }) => ({ message, path })) ?? [],
})

const questions: [name: string, query: string, variables?: Record<string, unknown>][] = [
  ['what is plain and what is asked for', '{ far2: far wells(deeperThan: 7) { id count } }'],
  ['a missing value that may not miss takes its record away', '{ wells { id depth } }'],
  ['a missing value takes the whole answer where nothing above may miss', '{ wells { id } first { id } }'],
  ['a refusal leaves the rest of the answer', '{ refused { id } wells { id } }'],
  ['a value of the wrong kind', '{ far }'],
  ['what a condition leaves out', 'query ($no: Boolean!) { wells { id count @include(if: $no) } }', { no: false }],
  ['a variable with a default', 'query ($deep: Int = 9) { wells(deeperThan: $deep) { id count } }'],
  [
    'fragments and other names',
    '{ a: wells { ...of } b: wells(deeperThan: 1) { ...of } } fragment of on Well { nr: id }',
  ],
  ['its own type', '{ __typename wells { __typename } }'],
]

test.each(questions)('answers as the standard has it: %s', async (_name, query, variables = {}) => {
  const expected = await execute({ schema, document: parse(query), variableValues: variables })
  for (const time of ['first', 'again']) {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: {} as Context })
    expect(shape((body as { singleResult: object }).singleResult), time).toEqual(shape(expected as object))
  }
})

test('a variable of the wrong kind is the caller’s mistake, and the next caller is answered', async () => {
  const query = 'query ($deep: Int) { wells(deeperThan: $deep) { id } }'
  const ask = async (deep: unknown) => {
    const { body, http } = await server.executeOperation(
      { query, variables: { deep } },
      { contextValue: {} as Context },
    )
    return { status: http.status, ...(body as { singleResult: { errors?: { extensions: object }[] } }).singleResult }
  }
  expect(await ask('deep')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  expect(await ask(3)).toMatchObject({ data: { wells: [{ id: '1' }, { id: '1' }, null] } })
})

test('each operation of a text is its own question, and changes are made step by step', async () => {
  const query = 'query One { wells { id } } query Two { far2: wells { count } } mutation Dig { dig }'
  const ask = async (operationName: string) => {
    const { body } = await server.executeOperation({ query, operationName }, { contextValue: {} as Context })
    return (body as { singleResult: { data: unknown } }).singleResult.data
  }
  expect(await ask('One')).toEqual({ wells: [{ id: '1' }, { id: '1' }, null] })
  expect(await ask('Two')).toEqual({ far2: [{ count: 2 }, { count: 2 }, null] })
  expect(await ask('Dig')).toEqual({ dig: 7 })
})

test('of more questions than are kept each is still answered', async () => {
  for (let deep = 0; deep < 130; deep++) {
    const query = `{ wells(deeperThan: ${deep}) { depth } }`
    const { body } = await server.executeOperation({ query }, { contextValue: {} as Context })
    expect((body as { singleResult: { data: object } }).singleResult.data).toMatchObject({
      wells: [{ depth: deep + 1 }, null, null],
    })
  }
})
