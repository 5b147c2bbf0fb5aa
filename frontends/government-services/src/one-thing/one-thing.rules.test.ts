import { expect, it } from 'vitest'
import { stepsOf } from './one-thing.rules.ts'

const part = (itemId: string, place: number) => ({
  id: `${itemId}${place}`,
  version: 1,
  oneThingId: 't',
  itemId,
  place,
})
const item = (id: string) => ({ id, name: id, department: 'finance' })

it('what has the same place runs side by side, whatever the order in which it was entered', () => {
  const parts = [part('c', 2), part('a', 1), part('b', 1)]
  const steps = stepsOf({ parts, items: [item('a'), item('b'), item('c')] })
  expect(steps.map((together) => together.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
})

it('an item that the viewer may not see leaves no empty step', () => {
  expect(stepsOf({ parts: [part('a', 1), part('b', 2)], items: [item('b')] })).toEqual([[item('b')]])
})
