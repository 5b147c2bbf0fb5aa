import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { loadWords, type RegisteredModule } from '@tongchou/frontend-kit'

const known = new Set<string>()

function register(module: RegisteredModule, attempt: number) {
  if (known.has(module.id) && attempt === 0) return
  known.add(module.id)
  // A browser remembers a module that failed to load; another address makes it ask again.
  const entry = attempt === 0 ? `${module.entry}?v=${module.version}` : `${module.entry}?retry=${Date.now()}`
  registerRemotes([{ name: module.id, entry, type: 'module' }], { force: attempt > 0 })
}

/** Loads one part of a module with its words; `attempt` above zero asks anew after a failure. */
export async function loadPart<Part>(module: RegisteredModule, part: string, attempt = 0): Promise<Part> {
  register(module, attempt)
  const [loaded] = await Promise.all([
    loadRemote<{ default: Part }>(`${module.id}/${part}`),
    loadWords(module.id, module.words),
  ])
  if (!loaded) throw new Error(`Loading ${module.id}/${part} gave nothing`)
  return loaded.default
}
