import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningService } from './run-service.ts'

type Handle = RunningService['handle']

const BODY_LIMIT = 4 * 1024 * 1024
/** How long a stopping service still answers, so that each kept connection hears with its next answer that it ends. */
const RETIRE_MS = 400

export interface HttpService {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** The request's body as text; null when it is too large. */
function bodyOf(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= BODY_LIMIT) chunks.push(chunk)
    })
    request.once('end', () => resolve(size > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8')))
    request.once('error', reject)
  })
}

async function pass(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const text = await bodyOf(incoming)
  if (text === null) {
    outgoing.writeHead(413, { connection: 'close' }).end()
    return
  }
  const { method = 'GET', url = '/', headers: given } = incoming
  const headers = {
    get: (name: string) => {
      const value = given[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
  }
  const [path = '/'] = url.split('?', 1)
  const answered = await handle({ method, path, text, headers })
  outgoing.statusCode = answered.status
  for (const [name, value] of answered.headers) outgoing.appendHeader(name, value)
  outgoing.end(answered.text)
}

/** Puts one service on a port, as IT deploys it. Its keep-alive outlasts the gateway's, so that no request meets a closing socket. */
export async function serveHttp(handle: Handle, port: number, host = '127.0.0.1'): Promise<HttpService> {
  let isStopping = false
  const server: Server = createServer((incoming, outgoing) => {
    outgoing.shouldKeepAlive &&= !isStopping
    pass(handle, incoming, outgoing).catch(() => {
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
