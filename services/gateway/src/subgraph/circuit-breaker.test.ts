import { expect, it } from 'vitest'
import { CircuitBreaker } from './circuit-breaker.ts'

function failing(times: number) {
  const clock = { now: 0 }
  const breaker = new CircuitBreaker(1000, () => clock.now)
  for (let at = 0; at < times; at++) breaker.failed()
  return { breaker, clock }
}

it('two failures in a row keep a service open, the third closes it', () => {
  expect(failing(2).breaker.enter()).toBe(true)
  expect(failing(3).breaker.enter()).toBe(false)
})

it('an answer in between makes the failures count anew', () => {
  const { breaker } = failing(2)
  breaker.succeeded()
  breaker.failed()
  expect(breaker.enter()).toBe(true)
})

it('after the rest one query tries the service, and the others wait for what it finds', () => {
  const { breaker, clock } = failing(3)
  clock.now = 999
  expect(breaker.enter()).toBe(false)
  clock.now = 1000
  expect([breaker.enter(), breaker.enter()]).toEqual([true, false])
  breaker.failed()
  expect(breaker.enter()).toBe(false)
  clock.now = 2000
  expect(breaker.enter()).toBe(true)
  breaker.succeeded()
  expect([breaker.enter(), breaker.enter()]).toEqual([true, true])
})

it('a query that says nothing of the service leaves the try to the next one', () => {
  const { breaker, clock } = failing(3)
  clock.now = 1000
  breaker.enter()
  breaker.undecided()
  expect(breaker.enter()).toBe(true)
})

it('a mutation under way keeps no query from trying', () => {
  const { breaker, clock } = failing(3)
  expect(breaker.enter('mutation')).toBe(false)
  clock.now = 1000
  expect([breaker.enter('mutation'), breaker.enter('query')]).toEqual([true, true])
})
