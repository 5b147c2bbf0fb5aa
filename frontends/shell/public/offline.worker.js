// Answers for the network when it is away. It keeps nothing of its own accord: pages that are used without signal hand
// over what they were made of (`keepOffline` of the kit). The graph is never answered from here.
const cacheName = 'offline'
// On a weak line the network gets this long before what is kept answers for it.
const patience = 4000
const hashed = /[.-](?=[\w-]{0,7}[A-Z0-9])[\w-]{8}\.\w+$/

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

async function kept(request) {
  const cache = await caches.open(cacheName)
  const key = request.mode === 'navigate' ? '/' : request
  return cache.match(key, { ignoreVary: true, ignoreSearch: true })
}

async function answer(request) {
  const known = await kept(request)
  if (known && hashed.test(new URL(request.url).pathname)) return known
  const asked = fetch(request)
  if (!known) return asked
  const tired = new Promise((resolve) => setTimeout(() => resolve(known), patience))
  return Promise.race([asked.catch(() => known), tired])
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/graphql')) return
  event.respondWith(answer(request))
})
