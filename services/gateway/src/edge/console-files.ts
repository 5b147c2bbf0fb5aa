import type { IncomingHttpHeaders } from 'node:http'
import { isAbsolute, relative, resolve } from 'node:path'
import type { GatewayLogger } from '../gateway.options.ts'
import type { ConsoleFiles } from './edge.options.ts'
import { readRegistry } from './module-registry.ts'
import { createFileServer } from './serve-file.ts'

const notFound = (): Response => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })

/** The console: the shell at the root, each module under its name, the registry of both, and the shell again for every page's address. */
export function createConsole({ shell, modules }: ConsoleFiles, logger?: GatewayLogger) {
  const serveFile = createFileServer()
  const folders = (): Record<string, string> => (typeof modules === 'function' ? modules() : modules)
  let reported = ''

  const registry = async (): Promise<Response> => {
    const found = await readRegistry(folders())
    const broken = JSON.stringify(found.broken)
    if (broken !== reported && found.broken.length)
      logger?.warn({ broken: found.broken }, 'modules left out of the registry')
    reported = broken
    return Response.json(found, { headers: { 'cache-control': 'no-cache' } })
  }

  return async function answer(pathname: string, headers: IncomingHttpHeaders): Promise<Response> {
    if (pathname === '/registry.json') return registry()
    const path = decode(pathname)
    if (path === null) return notFound()
    const [, name, inModule] = /^\/modules\/([^/]+)\/(.+)$/.exec(path) ?? []
    const [folder, file] =
      name === undefined ? [shell, path.slice(1) || 'index.html'] : [own(folders(), name), inModule ?? '']
    const inside = folder === undefined ? null : within(folder, file)
    const served = inside === null ? null : await serveFile(inside, headers)
    if (served) return served
    const isPage = name === undefined && isPageOf(path) && (headers.accept ?? '').includes('text/html')
    return (isPage ? await serveFile(resolve(shell, 'index.html'), headers) : null) ?? notFound()
  }
}

/** Below /m and /p there are only pages, and what one shows may be called `li.si`; elsewhere a dot asks for a file. */
const isPageOf = (path: string): boolean => /^\/[mp]\//.test(path) || !/\.\w+$/.test(path)

const own = (folders: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(folders, name) ? folders[name] : undefined

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    return /[\0\\]/.test(path) ? null : path
  } catch {
    return null
  }
}

/** The file's path, or `null` when it would lead out of the folder or to a hidden file. */
function within(folder: string, file: string): string | null {
  const path = resolve(folder, file)
  const inside = relative(folder, path)
  const leaves = inside === '' || inside.startsWith('..') || isAbsolute(inside)
  return leaves || inside.split('/').some((part) => part.startsWith('.')) ? null : path
}
