import type { OneThing } from './one-thing.graphql.ts'

/** The joint process: what runs side by side stands together, in order. */
export function stepsOf({ parts, items }: Pick<OneThing, 'parts' | 'items'>): OneThing['items'][] {
  const known = new Map(items.map((item) => [item.id, item]))
  const places = [...Map.groupBy(parts, ({ place }) => place)].toSorted(([one], [other]) => one - other)
  return places
    .map(([, together]) => together.flatMap(({ itemId }) => known.get(itemId) ?? []))
    .filter((together) => together.length > 0)
}
