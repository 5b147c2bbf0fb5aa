import type { GridRow } from '@tongchou/frontend-kit'

const cliffShare = 0.7

interface Doubt {
  level: 'warn' | 'block'
  key: 'local' | 'cliff' | 'belowZero'
  field: string
}

/** What speaks against a line of the revenue report; the service decides. */
export function revenueDoubts({ last, now }: Pick<GridRow, 'last' | 'now'>): Doubt[] {
  const collected = now['collectedAmount'] ?? null
  const local = now['localAmount'] ?? null
  const below = ['dueAmount', 'collectedAmount', 'localAmount'].find((field) => (now[field] ?? 0) < 0)
  if (below) return [{ level: 'block', key: 'belowZero', field: below }]
  const before = last['collectedAmount'] ?? null
  if (collected !== null && local !== null && local > collected)
    return [{ level: 'block', key: 'local', field: 'localAmount' }]
  if (collected !== null && before !== null && before > 0 && collected <= before * cliffShare)
    return [{ level: 'warn', key: 'cliff', field: 'collectedAmount' }]
  return []
}
