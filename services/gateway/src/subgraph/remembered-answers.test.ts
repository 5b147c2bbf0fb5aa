import { afterEach, expect, it } from 'vitest'
import { littleCounty } from '../testing/county.ts'
import { ask, leader, openCounty, tokenOf } from '../testing/ask.ts'
import { RememberedAnswers } from './remembered-answers.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A county whose departments tell when nothing has changed, and count what they had to work out. */
function tellingCounty() {
  const seen: { service: string; known: string | null; unchanged: boolean }[] = []
  const state = { version: 1 }
  const county = littleCounty()
  const telling = (service: string) => async (request: Request) => {
    const known = request.headers.get('if-none-match')
    const tag = `"${service} ${state.version}"`
    seen.push({ service, known, unchanged: known === tag })
    if (known === tag) return new Response(null, { status: 304 })
    const answer = await county.named(service).fetch(request)
    return new Response(await answer.text(), { headers: known === null ? {} : { etag: tag } })
  }
  const names = ['statistics', 'projects', 'industry', 'organization']
  const { gateway } = openCounty({ fetches: Object.fromEntries(names.map((name) => [name, telling(name)])) })
  stops.push(() => gateway.stop())
  return { gateway, seen, state }
}

const TARGETS = '{ targets { code value light explanation { formula } } }'

it('an answer that its service still stands by is used again, whole', async () => {
  const { gateway, seen } = tellingCounty()
  const first = await ask(gateway, TARGETS)
  const calls = seen.splice(0)
  expect(calls.every(({ known, unchanged }) => known === '""' && !unchanged)).toBe(true)
  expect(await ask(gateway, TARGETS)).toMatchObject({ data: first.data })
  expect(seen).toHaveLength(calls.length)
  expect(seen.every(({ unchanged }) => unchanged)).toBe(true)
})

it('a service that has changed answers anew', async () => {
  const { gateway, seen, state } = tellingCounty()
  await ask(gateway, TARGETS)
  state.version++
  seen.length = 0
  expect((await ask(gateway, TARGETS)).errors).toBeUndefined()
  expect(seen.some(({ unchanged }) => unchanged)).toBe(false)
})

it('another person asks with nothing in hand, and so do changes and whatever a session answers', async () => {
  const { gateway, seen } = tellingCounty()
  await ask(gateway, TARGETS)
  seen.length = 0
  const authorization = `Bearer ${await tokenOf({ ...leader, id: 'p-2' })}`
  await ask(gateway, TARGETS, { headers: { authorization } })
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.every(({ known }) => known === '""')).toBe(true)
  seen.length = 0
  await ask(gateway, '{ county }')
  await ask(gateway, 'mutation { rename }')
  expect(seen.map(({ known }) => known)).toEqual([null, null])
})

it('what was asked longest ago leaves first, and one giant answer is not kept at all', () => {
  const answers = new RememberedAnswers(100)
  const text = 'x'.repeat(40)
  for (const key of ['a', 'b']) answers.keep(key, { tag: key, text })
  answers.find('a')
  answers.keep('c', { tag: 'c', text })
  expect(['a', 'b', 'c'].map((key) => answers.find(key)?.tag)).toEqual(['a', undefined, 'c'])
  answers.keep('d', { tag: 'd', text: 'x'.repeat(1_000_001) })
  expect(answers.find('d')).toBeUndefined()
})
