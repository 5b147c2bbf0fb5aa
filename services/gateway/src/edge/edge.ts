import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { refuse } from '../answer/refusal.ts'
import { createConsole } from './console-files.ts'
import type { Edge, EdgeOptions } from './edge.options.ts'
import { explorerPage } from './explorer.page.ts'
import { createHealth } from './health.ts'
import { sendResponse, toRequest } from './node-http.ts'
import { securityHeaders } from './security-headers.ts'

/** Slow clients are closed long before they tie up the county's server. */
const TIMES = {
  headersTimeout: 8_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 6_000,
}
/** A connection on which nothing moves at all; above the longest wait for a mutation. */
const SOCKET_SILENCE = 13_000
const GRACE = 10_000

/** The one door of the platform: console, graph, health and registry on one origin. */
export function createEdge(options: EdgeOptions): Edge {
  const { gateway, logger, grace = GRACE } = options
  const health = createHealth(options.health, options.probePatience)
  const consoleFiles = options.console ? createConsole(options.console, logger) : undefined
  let stopping = false

  const route = async (incoming: IncomingMessage): Promise<Response> => {
    // Taken as it was sent: nothing here may be reached by a path that means another one.
    const [pathname = '/'] = (incoming.url ?? '/').split('?')
    if (pathname === '/graphql') {
      if (options.explorer && asksPage(incoming)) return explorerPage()
      const request = await toRequest(incoming)
      return request ? gateway.fetch(request) : refuse('request.too-large', { connection: 'close' })
    }
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return refuse('request.method', { allow: 'GET, HEAD' })
    if (pathname === '/healthz') return stopping ? Response.json({ status: 'stopping' }, { status: 503 }) : health()
    return consoleFiles ? consoleFiles(pathname, incoming.headers) : new Response('Not found', { status: 404 })
  }

  const server = createServer(
    { ...TIMES, maxHeaderSize: 16_384 },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      void (async () => {
        const response = await route(incoming).catch((error: unknown) => {
          logger?.error({ error, path: incoming.url }, 'edge failed')
          return refuse('internal')
        })
        for (const [name, value] of Object.entries(securityHeaders))
          if (!response.headers.has(name)) response.headers.set(name, value)
        if (stopping) response.headers.set('connection', 'close')
        await sendResponse(incoming, outgoing, response)
      })().catch((error: unknown) => {
        // Somebody who left before the answer is no trouble of ours.
        if (!incoming.socket.destroyed && !outgoing.closed)
          logger?.error({ error, path: incoming.url }, 'edge could not answer')
        outgoing.destroy()
      })
    },
  )
  server.setTimeout(SOCKET_SILENCE)
  // Nothing speaks another protocol here: a websocket from a foreign page finds no door.
  server.on('upgrade', (_incoming, socket) => socket.destroy())

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          const address = server.address()
          resolve(typeof address === 'object' && address ? address.port : port)
        })
      }),

    stop: () =>
      new Promise((resolve) => {
        stopping = true
        const force = setTimeout(() => server.closeAllConnections(), grace)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

const asksPage = (incoming: IncomingMessage): boolean =>
  incoming.method === 'GET' && !incoming.url?.includes('?') && (incoming.headers.accept ?? '').includes('text/html')
