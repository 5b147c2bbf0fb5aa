import type { RegisteredModule } from '@tongchou/frontend-kit'
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadPart } from './remotes.ts'

type Part = LazyExoticComponent<ComponentType<{ subject?: string }>>

const parts = new Map<string, Part>()

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
