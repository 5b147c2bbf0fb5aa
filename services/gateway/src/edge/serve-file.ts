import { realpath, readFile, stat } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { basename, dirname, extname, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { pagePolicy, workerPolicy } from './security-headers.ts'

const compress = promisify(gzip)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSIBLE = /^(text|application\/(json|manifest)|image\/svg)/
/** A name that changes with its content: `list-B7c9xQ2a.js`. */
const HASHED = /[.-](?=[\w-]{0,7}[A-Z0-9])[\w-]{8}\.\w+$/
const ALWAYS_ASKED = new Set(['index.html', 'remoteEntry.js', 'module.json', 'mf-manifest.json'])
/** Compressed files are kept up to this many bytes in all. */
const KEPT = 64_000_000

/** Serves one file: compressed ahead if it was built so, else once here; kept for ever by the browser if its name carries a hash. */
export function createFileServer() {
  const kept = new Map<string, Uint8Array>()
  let size = 0

  const compressed = async (path: string, version: string): Promise<Uint8Array> => {
    const key = `${path} ${version}`
    const known = kept.get(key)
    if (known) return known
    const made = await compress(await readFile(path), { level: 9 })
    if (size + made.length > KEPT) {
      kept.clear()
      size = 0
    }
    kept.set(key, made)
    size += made.length
    return made
  }

  return async function serveFile(path: string, headers: IncomingHttpHeaders): Promise<Response | null> {
    const about = await stat(path).catch(() => null)
    // A link inside the folder must not lead out of it.
    if (!about?.isFile() || !(await staysPut(path))) return null
    const version = `${about.size.toString(36)}-${Math.trunc(about.mtimeMs).toString(36)}`
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    const name = basename(path)
    const answer: Record<string, string> = {
      'content-type': type,
      etag: `W/"${version}"`,
      'cache-control':
        HASHED.test(name) && !ALWAYS_ASKED.has(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (type.startsWith('text/html')) answer['content-security-policy'] = pagePolicy(await readFile(path, 'utf8'))
    if (name.endsWith('.worker.js')) answer['content-security-policy'] = workerPolicy
    if (COMPRESSIBLE.test(type)) answer['vary'] = 'accept-encoding'
    if (headers['if-none-match'] === answer['etag']) return new Response(null, { status: 304, headers: answer })
    const accepted = String(headers['accept-encoding'] ?? '')
    if (COMPRESSIBLE.test(type)) {
      if (/\bbr\b/.test(accepted)) {
        const ahead = await newer(`${path}.br`, about.mtimeMs)
        if (ahead) return new Response(ahead, { headers: { ...answer, 'content-encoding': 'br' } })
      }
      if (/\bgzip\b/.test(accepted)) {
        const body =
          (await newer(`${path}.gz`, about.mtimeMs)) ?? (about.size > 1000 ? await compressed(path, version) : null)
        if (body)
          return new Response(body as Uint8Array<ArrayBuffer>, { headers: { ...answer, 'content-encoding': 'gzip' } })
      }
    }
    return new Response(await readFile(path), { headers: answer })
  }
}

/** The file compressed ahead, unless it is older than what it was made from. */
async function newer(path: string, than: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const about = await stat(path).catch(() => null)
  return about?.isFile() && about.mtimeMs >= than - 1000 ? readFile(path) : null
}

async function staysPut(path: string): Promise<boolean> {
  const folder = await realpath(dirname(path))
  return (await realpath(path)).startsWith(folder + sep)
}
