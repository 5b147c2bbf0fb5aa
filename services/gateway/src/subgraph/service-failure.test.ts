import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { GatewayOptions } from '../gateway.options.ts'
import { createGateway } from '../gateway.ts'
import { ask, keys, openCounty } from '../testing/ask.ts'
import { littleCounty } from '../testing/county.ts'

const PANELS = '{ county projectsCount industryCount targets { code value light } }'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const timed = async <T>(work: Promise<T>): Promise<[T, number]> => {
  const began = performance.now()
  return [await work, performance.now() - began]
}

type Fetch = (request: Request) => Promise<Response>
const never: Fetch = () => new Promise(() => undefined)
const text =
  (body: string, status = 200): Fetch =>
  async () =>
    new Response(body, { status })

const failures: [how: string, fetch: Fetch, code: string][] = [
  ['hangs', never, 'service.timeout'],
  [
    'is down',
    () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
    'service.unavailable',
  ],
  ['answers 503', text('<h1>Unavailable at 10.0.0.7</h1>', 503), 'service.unavailable'],
  ['answers garbage', text('<!doctype html>'), 'service.unavailable'],
  ['answers half', text('{"data": {"projectsCount"'), 'service.unavailable'],
  ['answers nothing', text('{}'), 'service.unavailable'],
  [
    'sends a head and no body',
    async () => new Response(new ReadableStream({ start: () => undefined })),
    'service.timeout',
  ],
]

describe('when the projects service', () => {
  it.each(failures)(
    '%s, every other panel stands and the answer takes less than two seconds',
    async (_how, fetch, code) => {
      const { gateway } = openCounty({ fetches: { projects: fetch } })
      stops.push(() => gateway.stop())
      const [answer, took] = await timed(ask(gateway, PANELS))
      expect(took).toBeLessThan(4000)
      expect(answer.status).toBe(200)
      expect(answer.data).toEqual({
        county: '示例县',
        projectsCount: null,
        industryCount: 3,
        targets: [
          { code: 'P1', value: null, light: 'UNKNOWN' },
          { code: 'P2', value: null, light: 'UNKNOWN' },
          { code: 'I4', value: 4, light: 'GREEN' },
          { code: 'C1', value: null, light: 'UNKNOWN' },
        ],
      })
      expect(new Set(answer.errors?.map((error) => error.extensions?.['code']))).toContain(code)
      expect(answer.errors?.every((error) => error.extensions?.['serviceName'] === 'projects')).toBe(true)
      expect(answer.text).not.toMatch(/10\.0\.0\.7|ECONNREFUSED|internal\/graphql|doctype/)
    },
  )

  it('hangs on, it costs little until it is back, and it is back within five seconds', { retry: 2 }, async () => {
    let hanging = true
    const county = littleCounty()
    const { gateway } = openCounty({
      fetches: { projects: (request) => (hanging ? never(request) : county.named('projects').fetch(request)) },
    })
    stops.push(() => gateway.stop())
    await Promise.all([1, 2, 3].map(() => ask(gateway, '{ projectsCount }')))
    const [, took] = await timed(ask(gateway, PANELS))
    expect(took).toBeLessThan(1000)
    hanging = false
    const back = performance.now()
    for (;;) {
      const answer = await ask(gateway, '{ projectsCount }')
      if (answer.data?.['projectsCount'] === 3) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect(performance.now() - back).toBeLessThan(5000)
  })

  it('is slow twice in one question, the whole still takes less than two seconds', { retry: 2 }, async () => {
    const county = littleCounty()
    const slow: Fetch = async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 1200))
      return county.named('statistics').fetch(request)
    }
    const { gateway } = openCounty({ fetches: { statistics: slow } })
    stops.push(() => gateway.stop())
    const [answer, took] = await timed(ask(gateway, PANELS))
    expect(took).toBeLessThan(4000)
    expect(answer.data).toMatchObject({ county: '示例县', projectsCount: 3, industryCount: 3 })
    expect(answer.data?.['targets']).toMatchObject([{ code: 'P1', value: 1, light: null }, {}, {}, {}])
  })
})

it('a service that is in the graph and not set up here is one that does not answer', async () => {
  const county = littleCounty()
  const place = { url: 'http://organization.internal/graphql', fetch: county.named('organization').fetch }
  const gateway = createGateway({
    supergraph: county.supergraph,
    subgraphs: { organization: place },
    keys,
    demo: false,
  })
  stops.push(() => gateway.stop())
  const answer = await ask(gateway, '{ county projectsCount }')
  expect(answer.data).toEqual({ county: '示例县', projectsCount: null })
  expect(answer.code).toBe('service.unavailable')
  const alone = await ask(gateway, '{ projectsCount }')
  expect([alone.status, alone.data, alone.code]).toEqual([200, null, 'service.unavailable'])
})

describe('what was sent once', () => {
  const counting = (answer: Fetch) => {
    const seen = { requests: 0 }
    const fetch: Fetch = (request) => {
      seen.requests++
      return answer(request)
    }
    return { seen, fetch }
  }
  const reset: Fetch = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }))

  it('is sent again when it was a query and the connection broke', async () => {
    const county = littleCounty()
    let broken = 1
    const { seen, fetch } = counting((request) =>
      broken-- > 0 ? reset(request) : county.named('organization').fetch(request),
    )
    const { gateway } = openCounty({ fetches: { organization: fetch } })
    stops.push(() => gateway.stop())
    expect((await ask(gateway, '{ county }')).data).toEqual({ county: '示例县' })
    expect(seen.requests).toBe(2)
  })

  it('is never sent again when it was a mutation, whose outcome is then unknown', async () => {
    const { seen, fetch } = counting(reset)
    const { gateway } = openCounty({ fetches: { organization: fetch } })
    stops.push(() => gateway.stop())
    const answer = await ask(gateway, 'mutation { rename(name: "x") }')
    expect(answer.code).toBe('service.outcome-unknown')
    expect(seen.requests).toBe(1)
  })
})

describe('over HTTP', () => {
  const listen = async (listener: RequestListener): Promise<[Server, string]> => {
    const server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    stops.push(() => {
      server.closeAllConnections()
      server.close()
    })
    return [server, `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/graphql`]
  }

  it('the same question gives the same answer, and a dead service the same hole', async () => {
    const county = littleCounty()
    const subgraphs: GatewayOptions['subgraphs'] = {}
    for (const { name, fetch } of county.subgraphs) {
      const [, url] = await listen((incoming, response) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', async () => {
          const init = {
            method: 'POST',
            headers: incoming.headers as Record<string, string>,
            body: Buffer.concat(chunks),
          }
          const answer = await fetch(new Request('http://x/graphql', init))
          response.writeHead(answer.status, Object.fromEntries(answer.headers))
          response.end(await answer.text())
        })
      })
      subgraphs[name] = { url }
    }
    const gateway = createGateway({ supergraph: county.supergraph, subgraphs, keys, demo: false })
    stops.push(() => gateway.stop())
    expect((await ask(gateway, PANELS)).data).toMatchObject({ county: '示例县', projectsCount: 3, industryCount: 3 })

    const hanging = await listen(() => undefined)
    const closed = await listen(() => undefined)
    closed[0].close()
    for (const [, url] of [hanging, closed]) {
      const other = createGateway({
        supergraph: county.supergraph,
        subgraphs: { ...subgraphs, industry: { url } },
        keys,
        demo: false,
      })
      stops.push(() => other.stop())
      const [answer, took] = await timed(ask(other, PANELS))
      expect(took).toBeLessThan(4000)
      expect(answer.data).toMatchObject({ county: '示例县', projectsCount: 3, industryCount: null })
      expect(answer.text).not.toContain('127.0.0.1')
    }
  })
})
