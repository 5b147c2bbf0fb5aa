import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record, release } from './support/official-values.ts'
import {
  askService,
  freePort,
  leader,
  type ServiceProcess,
  startProcess,
  statistician,
} from './support/service-process.ts'

let room: string
let service: ServiceProcess
let proxy: Server
let cutUrl: string
let cuts = 0

/** Lets a request through and cuts the line at the first byte of its answer: the work is done, the caller cannot know. */
function cutAnswers(port: number): Server {
  return createServer((caller) => {
    const behind = connect(port, '127.0.0.1')
    caller.pipe(behind)
    behind.once('data', () => {
      cuts++
      caller.destroy()
      behind.destroy()
    })
    caller.on('error', () => behind.destroy())
    behind.on('error', () => caller.destroy())
  })
}

beforeAll(async () => {
  room = mkdtempSync(path.join(tmpdir(), 'tongchou-cut-'))
  const port = await freePort()
  const env = { DATA_DIR: room, PORT: String(port), BUSINESS_DATE: '2022-08-31' }
  service = await startProcess('statistics', env, ['--empty'])
  proxy = cutAnswers(port)
  const cutPort = await freePort()
  await new Promise<void>((resolve) => proxy.listen(cutPort, '127.0.0.1', resolve))
  cutUrl = `http://127.0.0.1:${cutPort}/graphql`
})
afterAll(async () => {
  proxy?.close()
  await service?.stop()
  rmSync(room, { recursive: true, force: true })
})

const releases = async (): Promise<string[]> => {
  const { data } = await askService(
    service.url,
    leader,
    '{ officialValues(code: "PRJ-FAI-GROWTH", year: 2022) { documentNumber } }',
  )
  return (data!['officialValues'] as { documentNumber: string }[]).map(({ documentNumber }) => documentNumber)
}

test('a release whose answer was cut off is made once, however often and however concurrently it is sent again', async () => {
  const input = release(0, 1)
  await expect(record(cutUrl, input)).rejects.toThrow()
  expect(cuts).toBe(1)
  const again = await Promise.all([1, 2, 3].map(() => record(service.url, input)))
  for (const answer of again) expect(answer.data?.['recordOfficialValue']).toMatchObject({ revision: 1 })
  expect((await releases()).filter((number) => number === input.documentNumber)).toHaveLength(1)
})

test('the same key with another figure is refused', async () => {
  const answer = await record(service.url, { ...release(0, 1), value: 99 })
  expect(answer.errors?.[0]?.extensions?.code).toBe('idempotency-key-reused')
})

test("another statistician's key of the same name is his own", async () => {
  const own = { ...release(0, 2), idempotencyKey: release(0, 1).idempotencyKey }
  const answer = await record(service.url, own, { ...statistician, id: 'another' })
  expect(answer.data?.['recordOfficialValue']).toMatchObject({ documentNumber: own.documentNumber })
})
