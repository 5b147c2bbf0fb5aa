import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServiceDefinition } from '@tongchou/service-kit'

/** The repository's root: two folders above `infra/run`, from sources and from the build alike. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

export const at = (...parts: string[]): string => path.join(root, ...parts)

interface PackageFile {
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly tongchou?: { readonly service?: boolean }
}

const packageOf = (folder: string): PackageFile | null => {
  const file = at('services', folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageFile) : null
}

/** Folders of `services/` whose package says that it is a service of the graph: a new one is found, not listed. */
export const serviceFolders = (): string[] =>
  readdirSync(at('services'))
    .filter((folder) => packageOf(folder)?.tongchou?.service)
    .sort()

/** A service's definition, from its build or, with the `source` condition, from its sources. */
export async function loadService(folder: string): Promise<ServiceDefinition> {
  const entry = packageOf(folder)?.exports?.['.']
  if (!entry) throw new Error(`services/${folder} is no service: its package.json exports nothing`)
  const fromSource = import.meta.url.endsWith('.ts')
  const file = at('services', folder, (fromSource ? entry['source'] : entry['default'])!)
  const { service } = (await import(pathToFileURL(file).href)) as { service: ServiceDefinition }
  return service
}

export const loadServices = async (): Promise<ServiceDefinition[]> => Promise.all(serviceFolders().map(loadService))
