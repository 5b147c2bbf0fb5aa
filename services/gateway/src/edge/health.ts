type Probe = (() => Promise<unknown>) | string

export interface ServiceHealth {
  status: 'up' | 'down'
  /** How long the service took to answer. */
  ms: number
}

const PATIENCE = 1000
/** Whoever asks faster than this gets the last answer: asking for health must not make anyone ill. */
const FRESH = 300

/** Asks every service at once. 200 once all of them answer, 503 while any does not, naming each. */
export function createHealth(probes: Record<string, Probe>, patience = PATIENCE) {
  let last: { at: number; services: Promise<Record<string, ServiceHealth>> } | undefined

  const askAll = async (): Promise<Record<string, ServiceHealth>> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(probes).map(async ([name, probe]) => [name, await ask(probe, patience)] as const),
      ),
    )

  return async function health(): Promise<Response> {
    if (!last || Date.now() - last.at > FRESH) last = { at: Date.now(), services: askAll() }
    const services = await last.services
    const isUp = Object.values(services).every(({ status }) => status === 'up')
    return Response.json(
      { status: isUp ? 'up' : 'down', services },
      { status: isUp ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    )
  }
}

async function ask(probe: Probe, patience: number): Promise<ServiceHealth> {
  const began = performance.now()
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const answers = typeof probe === 'string' ? reach(probe, patience) : Promise.resolve().then(probe)
  const answered = await Promise.race([answers.then((answer) => answer !== false).catch(() => false), tooLate])
  clearTimeout(timer)
  return { status: answered ? 'up' : 'down', ms: Math.round(performance.now() - began) }
}

/** A service alone in its process says so beside its graph: `http://host:4101/graphql` is asked at `/healthz`. */
async function reach(url: string, patience: number): Promise<boolean> {
  const response = await fetch(new URL('/healthz', url), { signal: AbortSignal.timeout(patience) })
  await response.body?.cancel()
  return response.ok
}
