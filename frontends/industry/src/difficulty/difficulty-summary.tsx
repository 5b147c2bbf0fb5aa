import { formatNumber, gql, Rows, useAsk, useCounty, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { DifficultyKind } from './difficulty.graphql.ts'

interface Summary {
  kind: DifficultyKind
  raised: number
  confirmed: number
  overdue: number
  satisfaction: number | null
}

const summaryQuery = gql`
  query DifficultySummary($year: Int!) {
    difficultySummary(year: $year) {
      kind
      raised
      confirmed
      overdue
      satisfaction
    }
  }
`

/** What was asked for this year, kind by kind: how much is settled in the enterprises' own eyes. */
export function DifficultySummary() {
  const say = useText()
  const { planYear } = useCounty()
  const asks = useAsk<{ difficultySummary: Summary[] | null }>(summaryQuery, { year: planYear })
  const rows = (asks.data?.difficultySummary ?? []).filter(({ raised }) => raised > 0)
  const columns: Column<Summary>[] = [
    { key: 'kind', title: say('difficulty.kind'), value: ({ kind }) => say(`difficultyKind.${kind}`), role: 'title' },
    { key: 'raised', title: say('difficulty.countRaised'), value: ({ raised }) => raised, align: 'right' },
    { key: 'confirmed', title: say('difficulty.countConfirmed'), value: ({ confirmed }) => confirmed, align: 'right' },
    {
      key: 'overdue',
      title: say('difficulty.countOverdue'),
      value: ({ overdue }) => overdue,
      render: ({ overdue }) => <span className={overdue > 0 ? 'lamp-RED' : undefined}>{overdue}</span>,
      align: 'right',
    },
    {
      key: 'satisfaction',
      title: say('officer.satisfied'),
      value: ({ satisfaction }) => satisfaction,
      render: ({ satisfaction }) => (satisfaction === null ? '—' : formatNumber(satisfaction, 1)),
      align: 'right',
    },
  ]
  if (rows.length === 0) return null
  const of = (count: (row: Summary) => number) => rows.reduce((sum, row) => sum + count(row), 0)
  return (
    <details style={{ paddingBottom: 12 }}>
      <summary>
        {say('difficulty.summary', {
          year: planYear,
          raised: of((row) => row.raised),
          confirmed: of((row) => row.confirmed),
          overdue: of((row) => row.overdue),
        })}
      </summary>
      <Rows label={say('difficulty.title')} rows={rows} columns={columns} rowKey={({ kind }) => kind} />
    </details>
  )
}
