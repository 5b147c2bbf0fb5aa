import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gateway.options.ts'
import { openCounty } from '../testing/ask.ts'
import { createEdge } from './edge.ts'
import type { Edge } from './edge.options.ts'

let edge: Edge
let gateway: Gateway
let folder: string
let origin: string
let port: number
const ill = { industry: false }

const INDEX = '<!doctype html><script type="importmap">{"imports":{}}</script><script src="/a.js"></script>'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edge-'))
  await mkdir(join(folder, 'shell/assets'), { recursive: true })
  await mkdir(join(folder, 'projects'), { recursive: true })
  await mkdir(join(folder, 'industry'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'shell/index.html'), INDEX)
  await writeFile(join(folder, 'shell/assets/main-B7c9xQ2a.js'), `export const long = '${'x'.repeat(5000)}'`)
  await writeFile(join(folder, 'shell/assets/main-B7c9xQ2a.js.br'), brotliCompressSync('export const long = 1'))
  await writeFile(join(folder, 'shell/assets/style-9Zc9xQ2a.css'), 'a{}'.repeat(2000))
  await writeFile(join(folder, 'projects/module.json'), '{"name":"projects","title":"项目投资"}')
  await writeFile(join(folder, 'projects/remoteEntry.js'), 'export {}')
  await writeFile(join(folder, 'industry/module.json'), '{"name": broken')
  gateway = openCounty().gateway
  edge = createEdge({
    gateway,
    health: { projects: async () => 'ok', industry: async () => (ill.industry ? new Promise(() => undefined) : true) },
    console: {
      shell: join(folder, 'shell'),
      modules: {
        projects: join(folder, 'projects'),
        industry: join(folder, 'industry'),
        finance: join(folder, 'finance'),
      },
    },
    explorer: true,
    probePatience: 150,
  })
  port = await edge.listen(0, '127.0.0.1')
  origin = `http://127.0.0.1:${port}`
})

afterAll(async () => {
  await edge.stop()
  await gateway.stop()
  await rm(folder, { recursive: true })
})

/** Node's own client: `fetch` would tidy up a path before sending it. */
const raw = (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject).end()
  })

const query = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('the graph behind the edge', () => {
  it('answers, and lets cookies of the session through', async () => {
    const response = await query({ query: 'mutation { signIn(username: "leader") }' })
    expect(await response.json()).toEqual({ data: { signIn: 'token' } })
    expect(response.headers.getSetCookie()).toEqual(['refresh=one; HttpOnly; Path=/graphql', 'device=two; HttpOnly'])
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('refuses 12 MB in words the client still hears, and a foreign origin', async () => {
    const large = await query({ query: '{ county }', x: 'x'.repeat(12_000_000) })
    expect(large.status).toBe(413)
    expect(await large.text()).toContain('request.too-large')
    const foreign = await query({ query: '{ county }' }, { origin: 'https://evil.test' })
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  it('shows GraphiQL, which may load nothing from elsewhere and ask nobody else', async () => {
    const page = await raw('/graphql', { accept: 'text/html' })
    expect(page.status).toBe(200)
    expect(page.body.toString()).toContain('GraphiQL')
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-/)
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/)
  })

  it('has no door for websockets', async () => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'eA==',
      'sec-websocket-version': '13',
    }
    await expect(raw('/graphql', upgrade)).rejects.toThrow('socket hang up')
  })
})

describe('health', () => {
  it('is 200 once every service answers and 503 while one hangs, naming each', async () => {
    const well = await fetch(`${origin}/healthz`)
    expect(well.status).toBe(200)
    expect(await well.json()).toMatchObject({
      status: 'up',
      services: { projects: { status: 'up' }, industry: { status: 'up' } },
    })
    ill.industry = true
    await new Promise((resolve) => setTimeout(resolve, 320))
    const unwell = await fetch(`${origin}/healthz`)
    expect(unwell.status).toBe(503)
    expect(await unwell.json()).toMatchObject({
      status: 'down',
      services: { projects: { status: 'up' }, industry: { status: 'down' } },
    })
  })
})

describe('the registry', () => {
  it('lists what was built, leaves out what is broken, and notices what is added', async () => {
    const before = await (await fetch(`${origin}/registry.json`)).json()
    expect(before).toEqual({
      modules: [{ name: 'projects', title: '项目投资', entry: '/modules/projects/remoteEntry.js' }],
      broken: [{ name: 'industry', reason: 'module.json is not JSON' }],
    })
    await mkdir(join(folder, 'finance'))
    await writeFile(join(folder, 'finance/module.json'), '{"name":"finance"}')
    await writeFile(join(folder, 'finance/remoteEntry.js'), '')
    const after = (await (await fetch(`${origin}/registry.json`)).json()) as { modules: { name: string }[] }
    expect(after.modules.map(({ name }) => name)).toEqual(['projects', 'finance'])
  })
})

describe('the console', () => {
  it('is the same page at every address of it, with a policy that allows its import map alone', async () => {
    for (const path of ['/', '/projects/list?page=2', '/m/organization/accounts/li.si', '/p/industry/confirm.it']) {
      const page = await raw(path, { accept: 'text/html' })
      expect(page.body.toString()).toBe(INDEX)
      expect(page.headers['cache-control']).toBe('no-cache')
      expect(page.headers['content-security-policy']).toMatch(
        /script-src 'self' 'sha256-[^']+'; style-src 'self' 'unsafe-inline'/,
      )
      expect(page.headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
    }
  })

  it('keeps what carries a hash for ever and asks for the rest each time', async () => {
    const hashed = await raw('/assets/style-9Zc9xQ2a.css', { 'accept-encoding': 'gzip' })
    expect(hashed.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    })
    expect(gunzipSync(hashed.body).toString()).toBe('a{}'.repeat(2000))
    const entry = await raw('/modules/projects/remoteEntry.js')
    expect([entry.status, entry.headers['cache-control'], entry.headers['content-type']]).toEqual([
      200,
      'no-cache',
      'text/javascript; charset=utf-8',
    ])
    const again = await raw('/modules/projects/remoteEntry.js', { 'if-none-match': String(entry.headers['etag']) })
    expect(again.status).toBe(304)
  })

  it('sends what was compressed ahead', async () => {
    const file = await raw('/assets/main-B7c9xQ2a.js', { 'accept-encoding': 'gzip, br' })
    expect(file.headers['content-encoding']).toBe('br')
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/modules/projects/../../secret.txt',
    '/modules/projects/..%2f..%2fsecret.txt',
    '/modules/__proto__/x.js',
    '/modules/constructor/x.js',
    '/%00',
    '/%',
    '/..%5csecret.txt',
    '/missing.js',
    '//',
    '//evil.test/graphql',
    '/assets/../graphql',
    'http://evil.test/graphql',
  ])('does not serve %s', async (path) => {
    const response = await raw(path)
    expect(response.status).toBe(404)
    expect(response.body.toString()).not.toContain('secret')
  })
})

describe('stopping', () => {
  it('finishes what is under way, then closes', async () => {
    const other = createEdge({ gateway, health: {} })
    const at = await other.listen(0, '127.0.0.1')
    const slow = fetch(`http://127.0.0.1:${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { slowRename(ms: 600) }' }),
    })
    await new Promise((resolve) => setTimeout(resolve, 150))
    await other.stop()
    expect(await (await slow).json()).toEqual({ data: { slowRename: 'done' } })
    await expect(fetch(`http://127.0.0.1:${at}/healthz`)).rejects.toThrow()
  })
})

it('two hundred slow clients are closed within fifteen seconds, and an honest one never waits', async () => {
  const began = performance.now()
  const closings = Array.from(
    { length: 200 },
    (_, at) =>
      new Promise<number>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          if (at % 3 === 0) socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n')
          if (at % 3 === 1)
            socket.write(
              'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
            )
        })
        const drip = setInterval(() => socket.write(at % 3 === 0 ? 'x' : ' '), 2000)
        if (at % 3 === 2) clearInterval(drip)
        socket.resume()
        socket.on('error', () => undefined)
        socket.on('close', () => {
          clearInterval(drip)
          resolve(performance.now() - began)
        })
      }),
  )
  const waits: number[] = []
  for (let at = 0; at < 40; at++) {
    const start = performance.now()
    await (await query({ query: '{ county }' })).json()
    waits.push(performance.now() - start)
  }
  expect(waits.toSorted((a, b) => a - b)[38]).toBeLessThan(1_000)
  expect(Math.max(...(await Promise.all(closings)))).toBeLessThan(15_000)
}, 30_000)
