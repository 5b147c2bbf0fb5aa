import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { loadWords, type RegisteredModule } from '@tongchou/frontend-kit'
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Part = LazyExoticComponent<ComponentType<{ subject?: string }>>

const known = new Set<string>()
const failed = new Set<string>()
const parts = new Map<string, Part>()

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

/**
 * A part of a module to draw, fetched when it is first drawn. It is one and the same however often it is asked for: React
 * begins a page anew whenever it is interrupted, and a part made anew each time would be fetched anew, without end.
 * `shaped` makes a component of what the part exports; a part that failed is forgotten.
 */
export function partOf<Loaded>(
  module: RegisteredModule,
  part: string,
  shaped: (loaded: Loaded) => ComponentType<{ subject?: string }>,
): Part {
  const key = `${module.id}/${part}`
  const held = parts.get(key)
  if (held) return held
  const made = lazy(async () => {
    try {
      return { default: shaped(await loadPart<Loaded>(module, part)) }
    } catch (error) {
      parts.delete(key)
      throw error
    }
  })
  parts.set(key, made)
  return made
}
