import type { DocumentNode } from 'graphql'

/** Everything a colleague needs to see the same list; lives in the address and nowhere else. */
export interface TableState {
  page: number
  size: number
  text: string
  sort?: { key: string; direction: 'ASC' | 'DESC' }
  filters: Record<string, string>
  hidden: string[]
  dense: boolean
}

export const usualSize = 50
export const sizes = [20, 50, 100, 200]

function whole(text: string | null, usual: number, least: number, most: number): number {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value >= least && value <= most ? value : usual
}

/** Reads a list's state from an address; what makes no sense there is as if it were not there. */
export function readTableState(params: URLSearchParams, filterKeys: string[]): TableState {
  const [, descending, key] = /^(-?)(.+)$/.exec(params.get('sort') ?? '') ?? []
  const filters: Record<string, string> = {}
  for (const filter of filterKeys) {
    const value = params.get(filter)
    if (value) filters[filter] = value
  }
  const state: TableState = {
    page: whole(params.get('page'), 1, 1, 100_000),
    size: whole(params.get('size'), usualSize, 1, 200),
    text: params.get('q') ?? '',
    filters,
    hidden: (params.get('hide') ?? '').split('.').filter(Boolean),
    dense: params.get('rows') !== 'roomy',
  }
  if (key) state.sort = { key, direction: descending ? 'DESC' : 'ASC' }
  return state
}

/** Writes a list's state over an address; what is as usual leaves no trace, what belongs to others stays. */
export function writeTableState(params: URLSearchParams, state: TableState, filterKeys: string[]): URLSearchParams {
  const next = new URLSearchParams(params)
  const put = (name: string, value: string | undefined) => (value ? next.set(name, value) : next.delete(name))
  put('page', state.page > 1 ? String(state.page) : undefined)
  put('size', state.size === usualSize ? undefined : String(state.size))
  put('q', state.text)
  put('sort', state.sort && `${state.sort.direction === 'DESC' ? '-' : ''}${state.sort.key}`)
  put('hide', state.hidden.join('.'))
  put('rows', state.dense ? undefined : 'roomy')
  for (const key of filterKeys) put(key, state.filters[key])
  return next
}

/** The order after a click on a head: up, down, as it was. */
export function nextSort(sort: TableState['sort'], key: string): TableState['sort'] {
  if (sort?.key !== key) return { key, direction: 'ASC' }
  return sort.direction === 'ASC' ? { key, direction: 'DESC' } : undefined
}

/** How many pages there are; an empty list has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size))
}

/** The names of the variables that a query takes. */
export function declaredBy(document: DocumentNode): Set<string> {
  return new Set(
    document.definitions.flatMap((each) =>
      each.kind === 'OperationDefinition' ? (each.variableDefinitions ?? []).map((one) => one.variable.name.value) : [],
    ),
  )
}

/** What a list asks for: of all that could be said, only what its query declares. */
export function listVariables(
  declared: ReadonlySet<string>,
  state: TableState,
  filter: Record<string, unknown>,
  also: Record<string, unknown> = {},
): Record<string, unknown> {
  const wanted = {
    ...also,
    first: state.size,
    offset: (state.page - 1) * state.size,
    ...(state.sort ? { orderBy: state.sort.key, direction: state.sort.direction } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(state.text ? { search: state.text } : {}),
  }
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => declared.has(name)))
}

/** How a list is narrowed by what it asks for, its page and order aside. */
export function narrowingOf({ filter, search }: Record<string, unknown>): {
  filter?: Record<string, unknown>
  search?: string
} {
  return {
    ...(typeof filter === 'object' && filter !== null ? { filter: { ...filter } } : {}),
    ...(typeof search === 'string' ? { search } : {}),
  }
}
