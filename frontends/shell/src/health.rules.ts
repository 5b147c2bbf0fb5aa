/** One service as `/healthz` tells of it. */
export interface ServiceHealth {
  name: string
  up: boolean
  /** How long it took to answer. */
  ms: number | null
}

/** One part of the platform: a service, the module of the console that shows it, or both under the one name. */
export interface PlatformPart<Module> {
  name: string
  service: ServiceHealth | null
  module: Module | null
}

interface Told {
  status?: unknown
  ms?: unknown
}

/** Reads the answer of `/healthz`. */
export function servicesOf(answer: unknown): ServiceHealth[] {
  const { services } = (answer ?? {}) as { services?: Record<string, Told> }
  return Object.entries(services ?? {}).map(([name, { status, ms }]) => ({
    name,
    up: status === 'up',
    ms: typeof ms === 'number' ? ms : null,
  }))
}

/** Services and modules side by side, in the order of the modules; a service that no module shows comes last. */
export function platformParts<Module extends { id: string }>(
  services: readonly ServiceHealth[],
  modules: readonly Module[],
): PlatformPart<Module>[] {
  const shown = new Set(modules.map(({ id }) => id))
  return [
    ...modules.map((module) => ({
      name: module.id,
      service: services.find(({ name }) => name === module.id) ?? null,
      module,
    })),
    ...services
      .filter(({ name }) => !shown.has(name))
      .map((service) => ({ name: service.name, service, module: null })),
  ]
}
