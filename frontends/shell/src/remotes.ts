import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { loadWords, type RegisteredModule } from '@tongchou/frontend-kit'

const known = new Set<string>()
const failed = new Set<string>()

function register(module: RegisteredModule) {
  const again = failed.has(module.id)
  if (known.has(module.id) && !again) return
  known.add(module.id)
  // A browser remembers a module that failed to load; another address makes it ask again.
  const entry = again ? `${module.entry}?retry=${Date.now()}` : `${module.entry}?v=${module.version}`
  registerRemotes([{ name: module.id, entry, type: 'module' }], { force: again })
}

/** Loads one part of a module with its words. After a failure the next call asks anew. */
export async function loadPart<Loaded>(module: RegisteredModule, part: string): Promise<Loaded> {
  register(module)
  try {
    const [loaded] = await Promise.all([
      loadRemote<{ default: Loaded }>(`${module.id}/${part}`),
      loadWords(module.id, module.words),
    ])
    if (!loaded) throw new Error(`Loading ${module.id}/${part} gave nothing`)
    failed.delete(module.id)
    return loaded.default
  } catch (error) {
    failed.add(module.id)
    throw error
  }
}
