import { ask, gql } from '@tongchou/frontend-kit'
import { useEffect, useSyncExternalStore } from 'react'
import { namesQuery } from './item-names.rules.ts'

interface Named {
  id: string
  name: string
}

type Options = { value: string; label: string }[]

/** As many at once as one question may name apart. */
const most = 40

let known: Options = []
const asked = new Set<string>()
let waiting: string[] = []
const listeners = new Set<() => void>()

async function read(ids: readonly string[]) {
  const { data } = await ask<Record<string, Named | null>>(gql(namesQuery(ids)), {})
  const found = Object.values(data ?? {}).flatMap((item) => (item ? [{ value: item.id, label: item.name }] : []))
  // What was not answered is asked for again when it is next shown.
  for (const id of ids) if (!found.some(({ value }) => value === id)) asked.delete(id)
  if (found.length === 0) return
  known = [...known, ...found]
  for (const listener of listeners) listener()
}

/** Names that a page needs are gathered while it draws and asked for together. */
function want(id: string) {
  if (asked.has(id)) return
  asked.add(id)
  if (waiting.push(id) > 1) return
  queueMicrotask(() => {
    const ids = waiting
    waiting = []
    for (let at = 0; at < ids.length; at += most) void read(ids.slice(at, at + most))
  })
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Items whose names are known by now, as choices. */
export const useItemNames = (): Options => useSyncExternalStore(listen, () => known)

/** The name of an item that a record refers to by its key alone. */
export function useItemName(id: string | null): string | undefined {
  const names = useItemNames()
  useEffect(() => {
    if (id) want(id)
  }, [id])
  return names.find(({ value }) => value === id)?.label
}
