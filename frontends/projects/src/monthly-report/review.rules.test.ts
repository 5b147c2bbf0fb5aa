import type { GridRow } from '@tongchou/frontend-kit'
import { describe, expect, it } from 'vitest'
import { byMove, cleanOnes, summaryOfReport } from './review.rules.ts'

const row = (id: string, last: number, now: number | null): GridRow => ({
  id,
  name: id,
  last: { completed: last, cumulative: 0 },
  now: { completed: now, cumulative: 0 },
})
const quiet = () => []
const marking = (wanted: string) => (each: GridRow) =>
  each.id === wanted ? [{ level: 'warn' as const, text: '请核对' }] : []

describe('a report before a head', () => {
  it('is summed up by what moved and what is marked', () => {
    expect(summaryOfReport([row('a', 100, 150), row('b', 50, 0), row('c', 10, null)], marking('b'))).toEqual({
      total: 3,
      changed: 1,
      marked: 1,
      completed: 150,
      lastCompleted: 160,
    })
  })

  it('with the largest move, up or down, comes first', () => {
    const reports = [[row('small', 100, 110)], [row('down', 500, 100)], [row('up', 0, 200)]].map((rows) => ({
      unit: rows[0]?.id,
      summary: summaryOfReport(rows, quiet),
    }))
    expect(byMove(reports).map(({ unit }) => unit)).toEqual(['down', 'up', 'small'])
  })

  it('passes with others only when nothing is said of it and there is something in it', () => {
    const reports = [
      { unit: 'clean', summary: summaryOfReport([row('a', 1, 2)], quiet) },
      { unit: 'marked', summary: summaryOfReport([row('a', 1, 2)], marking('a')) },
      { unit: 'empty', summary: summaryOfReport([], quiet) },
    ]
    expect(cleanOnes(reports).map(({ unit }) => unit)).toEqual(['clean'])
  })
})
