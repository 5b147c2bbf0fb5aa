import { gql, PageHeader, ServerTable, useTableState, useUnits, type Column } from '@tongchou/frontend-kit'
import { useChoices, type Member } from '../use-choices.ts'
import { useText } from '../words.ts'
import { useWatchSheet } from './use-watch-sheet.ts'
import { WatchToday } from './watch-today.tsx'

interface Watch {
  id: string
  watchedOn: string
  watchedAt: string
  watcher: string
  finding: Member<'findings'>
  rainMm: number | null
  crackMm: number | null
  note: string | null
  daysLate: number
  point: { id: string; name: string } | null
}

const watchesQuery = gql`
  query HazardWatchList($first: Int!, $offset: Int, $township: ID, $finding: [HazardFinding!]) {
    hazardWatches(first: $first, offset: $offset, direction: DESC, township: $township, finding: $finding) {
      totalCount
      nodes {
        id
        watchedOn
        watchedAt
        watcher
        finding
        rainMm
        crackMm
        note
        daysLate
        point {
          id
          name
        }
      }
    }
  }
`

const none = () => ({})

/** 监测记录: who went his round today and what the rounds found. */
export default function WatchDays() {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const [{ filters }] = useTableState(['township', 'finding'])
  const { township, finding: found } = filters
  const narrowed = { ...(township ? { township } : {}), ...(found ? { finding: [found] } : {}) }
  const isGrave = (finding: string) => finding === 'MARKED_CHANGE' || finding === 'MOVING'
  const columns: Column<Watch>[] = [
    { key: 'point', title: say('field.pointId'), value: ({ point }) => point?.name, role: 'title' },
    { key: 'at', title: say('watchDay.at'), value: ({ watchedOn, watchedAt }) => `${watchedOn} ${watchedAt}` },
    {
      key: 'finding',
      title: say('watch.finding'),
      value: ({ finding }) => say(`findings.${finding}`),
      render: ({ finding }) => (
        <span className={isGrave(finding) ? 'lamp-RED' : undefined}>{say(`findings.${finding}`)}</span>
      ),
    },
    { key: 'watcher', title: say('field.watcher'), value: ({ watcher }) => watcher, role: 'wide-only' },
    { key: 'crack', title: say('watchDay.crack'), value: ({ crackMm }) => crackMm, align: 'right', role: 'wide-only' },
    { key: 'rain', title: say('watchDay.rain'), value: ({ rainMm }) => rainMm, align: 'right', role: 'wide-only' },
    { key: 'note', title: say('note'), value: ({ note }) => note, role: 'wide-only' },
    { key: 'late', title: say('watchDay.daysLate'), value: ({ daysLate }) => daysLate, align: 'right', optional: true },
  ]
  return (
    <>
      <PageHeader title={say('watchDay.title')} note={say('watchDay.note')}>
        <a className="button primary" href="/p/natural-resources/watch">
          {say('watch.title')}
        </a>
      </PageHeader>
      <WatchToday />
      <ServerTable
        title={say('watchDay.records')}
        document={watchesQuery}
        at="hazardWatches"
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        filters={[
          { key: 'township', title: say('field.township'), options: townships },
          { key: 'finding', title: say('watch.finding'), options: choices('findings') },
        ]}
        filterOf={none}
        also={narrowed}
        sheet={useWatchSheet(narrowed)}
        empty={{ title: say('watchDay.none'), next: say('noneNext') }}
      />
    </>
  )
}
