import { type Logger, type RunningService, runService, type ServiceDefinition } from '@tongchou/service-kit'
import type { Settings } from './settings.ts'

/** One service as this installation runs it, alone or beside the others: the same day, keys and kind of county. */
export function startService(
  definition: ServiceDefinition,
  databaseUrl: string,
  { keys, demo, demoPassword, businessDate }: Settings,
  log: Logger,
): Promise<RunningService> {
  return runService(definition, {
    databaseUrl,
    viewerKey: keys.viewer,
    businessDate,
    demo,
    log,
    settings: { ...process.env, ACCESS_KEY: keys.access, DATA_KEY: keys.data, DEMO_PASSWORD: demoPassword },
  })
}
