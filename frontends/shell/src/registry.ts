import { holds, type Registry, type RegisteredModule, type Viewer } from '@tongchou/frontend-kit'
import { createContext, useContext } from 'react'

/** Reads which modules there are; a console without any still signs in and says so. */
export async function readRegistry(): Promise<RegisteredModule[]> {
  try {
    const answer = await fetch('/registry.json')
    if (!answer.ok) return []
    const { modules } = (await answer.json()) as Registry
    return modules.toSorted((a, b) => a.order - b.order)
  } catch {
    return []
  }
}

export const RegistryContext = createContext<RegisteredModule[]>([])

/** Every module the console can load. */
export function useRegistry(): RegisteredModule[] {
  return useContext(RegistryContext)
}

/** The menu of one viewer: modules with the lines he may open; a module without any is left out. */
export function menuFor(modules: RegisteredModule[], viewer: Viewer | undefined): RegisteredModule[] {
  return modules
    .map((module) => ({ ...module, menus: module.menus.filter((line) => holds(viewer, line.permission)) }))
    .filter((module) => module.menus.length > 0)
}

/** The address of a line of the menu. */
export function menuPath(module: RegisteredModule, path: string): string {
  return `/m/${module.id}${path ? `/${path}` : ''}`
}
