import { ask } from '@tongchou/frontend-kit'
import { useCallback, useEffect, useState } from 'react'
import { reductionsQuery, type ItemReduction } from './reduction.graphql.ts'

interface Page {
  serviceItems: { totalCount: number; nodes: ItemReduction[] } | null
}

const most = 200
const inForce = { stage: 'PUBLISHED' }

interface Read {
  items: ItemReduction[]
  /** How many there are; undefined before the first page. */
  total: number | undefined
  failed: boolean
}

const nothing: Read = { items: [], total: undefined, failed: false }

/** Every item in force with what it asked and asks, page by page: a sum must leave none out. */
export function useReductions() {
  const [round, setRound] = useState(0)
  const [read, setRead] = useState(nothing)
  useEffect(() => {
    let isCurrent = true
    async function readAll() {
      const items: ItemReduction[] = []
      let total = Infinity
      while (isCurrent && items.length < total) {
        // eslint-disable-next-line no-await-in-loop -- one page after the other spares the county's line
        const { data } = await ask<Page>(reductionsQuery, { first: most, offset: items.length, filter: inForce })
        const page = data?.serviceItems
        if (!isCurrent) return
        if (!page) return setRead((held) => ({ ...held, failed: true }))
        items.push(...page.nodes)
        total = page.nodes.length === 0 ? items.length : page.totalCount
        setRead({ items: [...items], total, failed: false })
      }
    }
    void readAll().catch(() => setRead((held) => ({ ...held, failed: true })))
    return () => {
      isCurrent = false
    }
  }, [round])
  const again = useCallback(() => {
    setRead(nothing)
    setRound((held) => held + 1)
  }, [])
  return { ...read, done: read.total !== undefined && read.items.length >= read.total, again }
}
