import { expect, it } from 'vitest'
import { lackingKinds, linesOfFields } from './key-field.rules.ts'

const inForce = (...ids: string[]) => ({
  totalCount: ids.length,
  nodes: ids.map((id) => ({ id, name: id, department: 'finance' })),
})

it('items that lack procedure or guide are counted in their key field', () => {
  const [estate, market] = linesOfFields({
    REAL_ESTATE: inForce('a', 'b'),
    MARKET_ACCESS: inForce('c'),
    ENTERPRISE_INVESTMENT: null,
    CONSTRUCTION: inForce(),
    LIVELIHOOD: inForce(),
    missing: { totalCount: 1, nodes: [{ subjectId: 'b', label: 'b', on: null, department: null }] },
  })
  expect(estate).toEqual({ field: 'REAL_ESTATE', items: 2, missing: 1 })
  expect(market).toEqual({ field: 'MARKET_ACCESS', items: 1, missing: 0 })
})

it('a withdrawn guide counts for nothing, nor does a chart', () => {
  expect(
    lackingKinds([
      { kind: 'GUIDE', withdrawnOn: '2022-01-01' },
      { kind: 'DIAGRAM', withdrawnOn: null },
    ]),
  ).toEqual(['PROCEDURE', 'GUIDE'])
  expect(lackingKinds([{ kind: 'PROCEDURE', withdrawnOn: null }])).toEqual(['GUIDE'])
})
