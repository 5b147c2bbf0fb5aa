/** One line of the health page. */
export interface ServiceHealth {
  name: string
  up: boolean
  note: string
}

function read(name: string, held: unknown): ServiceHealth {
  if (typeof held === 'string') return { name, up: isUp(held), note: '' }
  if (typeof held === 'boolean') return { name, up: held, note: '' }
  const { status, state, ok, name: _, ...rest } = (held ?? {}) as Record<string, unknown>
  const note = Object.entries(rest)
    .filter(([, value]) => ['string', 'number'].includes(typeof value))
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(' · ')
  return { name, up: isUp(status ?? state ?? ok), note }
}

function isUp(word: unknown): boolean {
  return word === true || /^(up|ok|healthy|ready|pass)$/i.test(String(word))
}

/** Reads the answer of `/healthz`, whether its services are a list or a record. */
export function servicesOf(answer: unknown): ServiceHealth[] {
  const { services } = (answer ?? {}) as { services?: unknown }
  if (Array.isArray(services))
    return services.map((each) => read(String((each as { name?: unknown }).name ?? ''), each))
  return Object.entries((services ?? {}) as Record<string, unknown>).map(([name, held]) => read(name, held))
}
