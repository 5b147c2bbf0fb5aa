import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'
import { expect, test } from 'vitest'
import { readCells } from './cells.ts'

const steps = { name: 'steps', type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) }
const days = { name: 'days', type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) }

test('several texts in one cell are several, however an office parts them; commas belong to a text', () => {
  const read = (cell: unknown) => readCells([steps], { steps: cell }, null).values['steps']
  expect(read('受理、审查；办结')).toEqual(['受理', '审查', '办结'])
  expect(read('受理\n 审查 \r\n\n办结;')).toEqual(['受理', '审查', '办结'])
  expect(read('受理，当场')).toEqual(['受理，当场'])
  expect(read(['受理', '审查、办结'])).toEqual(['受理', '审查、办结'])
})

test('a cell of nothing but marks is an empty list, and what the list cannot hold is refused by its field', () => {
  expect(readCells([steps], { steps: ' 、 ' }, null)).toEqual({ values: { steps: [] }, faults: [] })
  expect(readCells([days], { days: '3、五' }, null).faults).toEqual([{ code: 'whole-number-required', field: 'days' }])
})
