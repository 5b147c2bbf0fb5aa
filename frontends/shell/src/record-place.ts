import { holds, type RecordPlace, type RegisteredModule, type Viewer } from '@tongchou/frontend-kit'
import { menuPath } from './registry.ts'

/** Of `contracts?view=collective&record=:id` the page: `contracts`. */
const pageOf = (path: string): string => path.split(/[/?]/)[0] ?? ''

/** The pages of records as the modules announce them, those that the viewer finds in his menu. */
export function recordPlaces(modules: RegisteredModule[], viewer: Viewer | undefined): RecordPlace {
  const places = new Map<string, string>()
  for (const module of modules) {
    const open = new Set(module.menus.filter((line) => holds(viewer, line.permission)).map((line) => pageOf(line.path)))
    for (const [type, path] of Object.entries(module.records ?? {}))
      if (open.has(pageOf(path)) && !places.has(type)) places.set(type, menuPath(module, path))
  }
  return (type, id) => places.get(type ?? '')?.replace(':id', encodeURIComponent(id))
}
