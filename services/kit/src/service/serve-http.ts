import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const BODY_LIMIT = 4 * 1024 * 1024
/** How long a stopping service still answers, so that each kept connection hears with its next answer that it ends. */
const RETIRE_MS = 400

export interface HttpService {
  readonly url: string
  readonly stop: () => Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function pass(
  fetch: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await bodyOf(incoming)
  if (body === null) {
    outgoing.writeHead(413, { connection: 'close' }).end()
    return
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const request = new Request(`http://service${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  })
  const response = await fetch(request)
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

/** Puts one service on a port, as IT deploys it. Its keep-alive outlasts the gateway's, so that no request meets a closing socket. */
export async function serveHttp(
  fetch: (request: Request) => Promise<Response>,
  port: number,
  host = '127.0.0.1',
): Promise<HttpService> {
  let isStopping = false
  const server: Server = createServer((incoming, outgoing) => {
    outgoing.shouldKeepAlive &&= !isStopping
    pass(fetch, incoming, outgoing).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500)
      outgoing.end()
    })
  })
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 8_000
  server.requestTimeout = 10_000
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address() as AddressInfo
  return {
    url: `http://${host}:${address.port}/graphql`,
    async stop() {
      isStopping = true
      await pause(RETIRE_MS)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
    },
  }
}
