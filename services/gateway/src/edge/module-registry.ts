import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ModuleRegistry {
  modules: Record<string, unknown>[]
  /** Modules whose description could not be read: the shell shows a card in their place. */
  broken: { name: string; reason: string }[]
}

/**
 * What departments have announced themselves, read anew each time: a module that is built later appears, and one that is broken takes
 * no other down.
 */
export async function readRegistry(folders: Record<string, string>): Promise<ModuleRegistry> {
  const registry: ModuleRegistry = { modules: [], broken: [] }
  const found = await Promise.all(
    Object.entries(folders).map(async ([name, folder]) => ({ name, ...(await readModule(name, folder)) })),
  )
  for (const { name, module, reason } of found) {
    if (module) registry.modules.push(module)
    else if (reason) registry.broken.push({ name, reason })
  }
  return registry
}

async function readModule(
  name: string,
  folder: string,
): Promise<{ module?: Record<string, unknown>; reason?: string }> {
  let text: string
  try {
    text = await readFile(join(folder, 'module.json'), 'utf8')
  } catch {
    return {} // Not built yet.
  }
  try {
    const module: unknown = JSON.parse(text)
    if (module === null || typeof module !== 'object' || Array.isArray(module))
      return { reason: 'module.json is no object' }
    await access(join(folder, 'remoteEntry.js'))
    return { module: { ...module, entry: `/modules/${name}/remoteEntry.js` } }
  } catch (error) {
    return { reason: error instanceof SyntaxError ? 'module.json is not JSON' : 'remoteEntry.js is missing' }
  }
}
