import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { serveHttp } from './serve-http.ts'

const CALLERS = 8

/** Asks again and again over a kept connection until an answer says that it ends. */
async function call(url: string, answered: { count: number }): Promise<string> {
  for (;;) {
    try {
      const response = await fetch(url, { method: 'POST', body: '{}' })
      await response.text()
      answered.count++
      if (response.headers.get('connection') === 'close') return 'told'
    } catch (error) {
      return (error as { cause?: { code?: string } }).cause?.code ?? String(error)
    }
  }
}

test('a service that stops tells every caller under way, and cuts none off', async () => {
  const service = await serveHttp(async () => {
    await sleep(Math.random() * 10)
    return { status: 200, headers: [['content-type', 'application/json']], text: '{"data":{}}' }
  }, 0)
  const answered = { count: 0 }
  const callers = Array.from({ length: CALLERS }, () => call(service.url, answered))
  await sleep(300)
  expect(answered.count).toBeGreaterThan(CALLERS)
  await service.stop()
  expect(await Promise.all(callers)).toEqual(Array(CALLERS).fill('told'))
})
