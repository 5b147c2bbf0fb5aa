import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { MAX_BODY_BYTES } from '../request/read-bounded.ts'

const compress = promisify(gzip)
const WORTH_COMPRESSING = 1400
const DRAINED_BYTES = 20_000_000

/** Node's request as the web's, its body read up to the limit. `null` when it is larger. */
export async function toRequest(incoming: IncomingMessage): Promise<Request | null> {
  const headers = new Headers()
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    const name = incoming.rawHeaders[at] ?? ''
    if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[at + 1] ?? '')
  }
  const host = /^[\w.:[\]-]+$/.test(incoming.headers.host ?? '') ? incoming.headers.host : 'localhost'
  const method = incoming.method ?? 'GET'
  const bodyless = method === 'GET' || method === 'HEAD'
  const body = bodyless ? null : await readBody(incoming)
  if (body === 'too-large') return null
  return new Request(`http://${host}${incoming.url ?? '/'}`, { method, headers, body })
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // What is too much is read on and dropped for a while: a client that is still sending would not hear the refusal.
    if (size > MAX_BODY_BYTES) chunks.length = 0
    else chunks.push(chunk)
    if (size > DRAINED_BYTES) break
  }
  return size > MAX_BODY_BYTES ? 'too-large' : new Uint8Array(Buffer.concat(chunks))
}

/** Writes the web's response to Node's, compressed if it is a long text and the client can read that. */
export async function sendResponse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
): Promise<void> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie()
  if (cookies.length) headers['set-cookie'] = cookies
  if (incoming.method === 'HEAD' || response.body === null) {
    outgoing.writeHead(response.status, headers).end()
    return
  }
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  if (!isJson || response.headers.has('content-encoding')) {
    outgoing.writeHead(response.status, headers)
    await pipeline(Readable.fromWeb(response.body as never), outgoing)
    return
  }
  const plain = Buffer.from(await response.arrayBuffer())
  const reads = /\bgzip\b/.test(String(incoming.headers['accept-encoding'] ?? ''))
  const body = reads && plain.length > WORTH_COMPRESSING ? await compress(plain, { level: 4 }) : plain
  if (body !== plain) headers['content-encoding'] = 'gzip'
  headers['vary'] = 'accept-encoding'
  headers['content-length'] = String(body.length)
  outgoing.writeHead(response.status, headers).end(body)
}
