import { buildSchema, graphql, type GraphQLError, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { fieldAtFault } from './field-at-fault.ts'

const schema = buildSchema(`
  enum Order { NAME }
  input Row { completed: Int! note: String }
  input Report { period: String! rows: [Row!] }
  type Query { report(input: Report!, day: Int, by: Order): Int }`)

const QUESTION = 'query ($input: Report!) { report(input: $input) }'
const refused = async (input: unknown): Promise<GraphQLError> =>
  (await graphql({ schema, source: QUESTION, variableValues: { input } })).errors![0]!
const misasked = (question: string): GraphQLError => validate(schema, parse(question))[0]!

test.each([
  ['a missing field', {}, 'period'],
  ['a missing field of a row', { period: 'x', rows: [{ completed: 1 }, {}] }, 'rows[1].completed'],
  ['a wrong shape inside a row', { period: 'x', rows: [{ completed: 'many' }] }, 'rows[0].completed'],
  ['an unknown field', { period: 'x', amount: 1 }, 'amount'],
  ['a whole input of another shape', 7, 'input'],
])('%s is named', async (_case, input, field) => {
  expect(fieldAtFault(await refused(input))).toBe(field)
})

test('an argument written into the question is named, and a wrong question names none', () => {
  expect(fieldAtFault(misasked('{ report(input: { period: "x" }, day: "Monday") }'))).toBe('day')
  expect(fieldAtFault(misasked('{ report(input: { period: "x" }, by: DATE) }'))).toBe('by')
  expect(fieldAtFault(misasked('{ report }'))).toBe('input')
  expect(fieldAtFault(misasked('{ nothing }'))).toBeUndefined()
})
