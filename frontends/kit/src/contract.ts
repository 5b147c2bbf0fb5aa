import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'

/** The two languages of the console. */
export type Language = 'zh-CN' | 'en-US'

/** A title in both languages, since the shell shows it before any code of the module is loaded. */
export interface Title {
  'zh-CN': string
  'en-US': string
}

/** One line of the left menu; `path` is relative to `/m/<module>/`. */
export interface MenuLine {
  path: string
  title: Title
  /** Shown only to viewers holding it; without one, to everybody signed in. */
  permission?: string
  /** The `d` of an SVG path on a 24 × 24 grid, drawn with a stroke. */
  icon?: string
  /** The heading it stands under, one of the manifest's `groups`; without one it stands above them. */
  group?: string
}

/** A heading of a long menu, folded until one of its pages is open. */
export interface MenuGroup {
  id: string
  title: Title
}

/** Where a module may show a part of itself on somebody else's page. */
export type Slot = 'workbench' | 'project.panel' | 'enterprise.panel' | 'cockpit'

/** A part shown on another page; its code stands in `<id>.widget.tsx`. */
export interface WidgetLine {
  id: string
  slot: Slot
  title: Title
  permission?: string
  order?: number
}

/** A contribution to the search of the top bar; its code stands in `<id>.search.ts`. */
export interface SearchLine {
  id: string
  title: Title
  permission?: string
}

/** A page for people without an account, at `/p/<module>/<id>`; its code stands in `<id>.public.tsx`. */
export interface PublicLine {
  id: string
  title: Title
}

/** What a department says of itself in `src/manifest.ts`; the shell knows no module by any other way. */
export interface Manifest {
  /** The folder's name, the namespace of its words and its place in the address: `/m/<id>/`. */
  id: string
  title: Title
  order: number
  /** The permissions its parts ask for. */
  permissions: string[]
  menus: MenuLine[]
  /** Headings of the menu, in their order. */
  groups?: MenuGroup[]
  widgets?: WidgetLine[]
  searches?: SearchLine[]
  publicPages?: PublicLine[]
  /** Where a record is shown, below the module, by its type in the graph, `:id` in the place of its id: `sites/:id`. */
  records?: Record<string, string>
}

/** A manifest as built: with the place of its code and words. */
export interface RegisteredModule extends Manifest {
  version: string
  entry: string
  words: Record<Language, string>
  shares: Record<string, string>
}

/** `/registry.json`: every module this console can load now. */
export interface Registry {
  modules: RegisteredModule[]
}

/** What `module.tsx` of a department exports. */
export interface Module {
  routes: RouteObject[]
}

/** What a widget is given; `subject` is the id of the record whose page it stands on, if any. */
export interface WidgetProps {
  subject?: string
}

/** One answer of a search; `path` is a path of the console. */
export interface Finding {
  key: string
  title: string
  note?: string
  path: string
}

/** Looks for records by name or code; called with at least two characters (one, if Chinese). */
export type Search = (text: string) => Promise<Finding[]>

/** Types the default export of `module.tsx`. */
export function defineModule(module: Module): Module {
  return module
}

/** Types the default export of `<id>.widget.tsx`. */
export function defineWidget(widget: ComponentType<WidgetProps>): ComponentType<WidgetProps> {
  return widget
}

/** Types the default export of `<id>.public.tsx`. */
export function definePublicPage(page: ComponentType): ComponentType {
  return page
}

/** Types the default export of `<id>.search.ts`. */
export function defineSearch(search: Search): Search {
  return search
}
