const cacheName = 'offline'
const hashed = /[.-](?=[\w-]{0,7}[A-Z0-9])[\w-]{8}\.\w+$/
// Parts that releases left behind go first once there are more than this.
const most = 400
const countyKey = '/county.json'

const isPart = ({ origin, pathname }: URL) =>
  origin === location.origin && !pathname.startsWith('/graphql') && pathname !== '/offline.worker.js'

async function keep(cache: Cache, parts: Iterable<string>): Promise<void> {
  const known = new Set((await cache.keys()).map(({ url }) => url))
  const lacking = [...parts].filter((part) => !known.has(part) || !hashed.test(new URL(part).pathname))
  await Promise.all(
    lacking.map(async (part) => {
      const answer = await fetch(part)
      if (answer.ok) await cache.put(part, answer)
      else if (!known.has(part)) throw new Error(`${part} could not be kept`)
    }),
  )
}

async function drop(cache: Cache, needed: ReadonlySet<string>): Promise<void> {
  const old = (await cache.keys()).filter(({ url }) => !needed.has(url) && new URL(url).pathname !== countyKey)
  const spare = old.slice(0, Math.max(0, needed.size + old.length - most))
  await Promise.all(spare.map((request) => cache.delete(request)))
}

/**
 * Keeps all that this page is made of and what everybody may know of the county, so that it opens again without a
 * network; `onKept` says whether it does by now.
 * Answers how to stop. Parts loaded later are kept as they come.
 */
export function keepOffline(county: object, onKept: (kept: boolean) => void): () => void {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    onKept(false)
    return () => undefined
  }
  const parts = new Set([new URL('/', location.href).href])
  let waiting: ReturnType<typeof setTimeout> | undefined
  const settle = async () => {
    try {
      await navigator.serviceWorker.register('/offline.worker.js')
      await navigator.serviceWorker.ready
      const cache = await caches.open(cacheName)
      if (navigator.onLine) {
        await keep(cache, parts)
        await drop(cache, parts)
        await cache.put(countyKey, Response.json(county))
      }
      onKept((await cache.match('/')) !== undefined)
    } catch {
      onKept(false)
    }
  }
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void settle(), 500)
  }
  const observer = new PerformanceObserver((list) => {
    const before = parts.size
    for (const { name } of list.getEntries()) if (isPart(new URL(name))) parts.add(name)
    if (parts.size > before) soon()
  })
  observer.observe({ type: 'resource', buffered: true })
  addEventListener('online', soon)
  soon()
  return () => {
    clearTimeout(waiting)
    observer.disconnect()
    removeEventListener('online', soon)
  }
}

/** The county as it was when there was a network. */
export async function recallCounty<Facts>(): Promise<Facts | undefined> {
  if (!('caches' in globalThis)) return undefined
  const kept = await caches.match(countyKey)
  return kept ? ((await kept.json()) as Facts) : undefined
}
