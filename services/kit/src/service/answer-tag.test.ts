import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { viewers } from '../testing/index.ts'
import { Well, wells } from '../testing/sample/well.ts'
import { signViewerToken } from '../viewer/viewer-token.ts'
import { platform, type Viewer } from '../viewer/viewer.ts'
import { createLog } from './log.ts'
import { type RunningService, runService } from './run-service.ts'

const KEY = 'a key for the tests, long enough to sign'
const room = mkdtempSync(path.join(tmpdir(), 'tongchou-tag-'))
let service: RunningService
beforeAll(async () => {
  service = await runService(wells, {
    databaseUrl: `sqlite:${path.join(room, 'wells.sqlite')}`,
    viewerKey: KEY,
    businessDate: '2022-08-31',
    log: createLog('silent'),
  })
})
afterAll(async () => {
  await service.stop()
  rmSync(room, { recursive: true, force: true })
})

const WELLS = '{ wells { totalCount } }'
const NOTHING = '""'
const leader = viewers.leader

async function ask(query: string, known: string | null, viewer: Viewer = leader, language = 'zh-CN') {
  const headers = new Headers({
    'content-type': 'application/json',
    'accept-language': language,
    'x-tongchou-viewer': await signViewerToken(viewer, KEY),
  })
  if (known !== null) headers.set('if-none-match', known)
  const body = JSON.stringify({ query })
  const response = await service.fetch(new Request('http://wells/graphql', { method: 'POST', headers, body }))
  return { status: response.status, tag: response.headers.get('etag'), text: await response.text() }
}

const digOne = () =>
  service.db.transaction(async () => {
    const ctx = service.contextFor(platform)
    await ctx.create(Well, { name: '新井', township: '620725101', cost: 100, dugOn: null }, 'well.added')
  })

test('whoever still holds an answer is told that it stands, until a record changes', async () => {
  const { tag } = await ask(WELLS, NOTHING)
  expect(await ask(WELLS, tag)).toEqual({ status: 304, tag, text: '' })
  await digOne()
  const later = await ask(WELLS, tag)
  expect(later).toMatchObject({ status: 200, text: '{"data":{"wells":{"totalCount":1}}}' })
  expect(later.tag).not.toBe(tag)
})

test('a tag stands for one viewer, one language and one question', async () => {
  const { tag } = await ask(WELLS, NOTHING)
  const clerk = viewers.clerkOf('wells', 'water')
  expect((await ask(WELLS, tag, clerk)).status).toBe(200)
  expect((await ask(WELLS, tag, { ...leader, roles: [] })).status).toBe(200)
  expect((await ask(WELLS, tag, leader, 'en-US')).status).toBe(200)
  expect((await ask('{ wells { totalCount nodes { id } } }', tag)).status).toBe(200)
})

test('who asks for no tag gets none, and neither a refusal nor a change has one', async () => {
  expect((await ask(WELLS, null)).tag).toBeNull()
  expect((await ask('{ wells(first: 999) { totalCount } }', NOTHING)).tag).toBeNull()
  expect((await ask('mutation { addWell(input: {}) { id } }', NOTHING)).tag).toBeNull()
  expect(
    (await ask('query A { wells { totalCount } } mutation B { addWell(input: {}) { id } }', NOTHING)).tag,
  ).toBeNull()
})

test('an answer for which somebody looked at the clock is known as such', () => {
  const ctx = service.contextFor(leader)
  expect(ctx.sawClock).toBe(false)
  expect(ctx.with({ viewer: platform }).now).toBeInstanceOf(Date)
  expect(ctx.sawClock).toBe(true)
})
