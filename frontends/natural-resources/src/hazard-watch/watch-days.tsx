import { gql, Lamp, Link, PageHeader, ServerTable, useCounty, useUnits, type Column } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import { useChoices, type Member } from '../use-choices.ts'
import { useText } from '../words.ts'

interface Day {
  township: string | null
  floodSeason: boolean
  points: number
  watched: number
  late: number
  changed: number
  peopleUnwatched: number
  share: number | null
  missing: { id: string; name: string }[]
}

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

const dayQuery = gql`
  query HazardWatchDay($on: Date!) {
    figures: hazardWatchDay(on: $on) {
      township
      floodSeason
      points
      watched
      late
      changed
      peopleUnwatched
      share
      missing {
        id
        name
      }
    }
  }
`

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

function Today() {
  const say = useText()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  return (
    <Figures<Day>
      title={say('watchDay.today', { day: businessDate })}
      document={dayQuery}
      variables={{ on: businessDate }}
      rowKey={({ township }) => township ?? 'all'}
      empty={say('watchDay.none')}
      columns={[
        {
          key: 'lamp',
          title: say('lamp'),
          value: ({ share }) => share,
          render: ({ watched, points, floodSeason }) => (
            <Lamp light={watched >= points ? 'GREEN' : floodSeason ? 'RED' : 'YELLOW'} />
          ),
          role: 'lamp',
          width: 84,
        },
        {
          key: 'township',
          title: say('field.township'),
          value: ({ township }) => (township ? nameOf(township) : say('gauge.all')),
          role: 'title',
        },
        figure('points', say('watchDay.points'), ({ points }) => points),
        figure('watched', say('watchDay.watched'), ({ watched }) => watched),
        figure('share', say('watchDay.share'), ({ share }) => share, { isShare: true }),
        figure('changed', say('watchDay.changed'), ({ changed }) => changed, { role: 'wide-only' }),
        figure('people', say('watchDay.people'), ({ peopleUnwatched }) => peopleUnwatched, { role: 'wide-only' }),
        figure('late', say('watchDay.late'), ({ late }) => late, { role: 'wide-only' }),
        {
          key: 'missing',
          title: say('watchDay.missing'),
          value: ({ missing }) => missing.map(({ name }) => name).join('、'),
          role: 'wide-only',
        },
      ]}
    />
  )
}

/** 监测记录: who went his round today and what the rounds found. */
export default function WatchDays() {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
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
        <Link className="button primary" to="/p/natural-resources/watch">
          {say('watch.title')}
        </Link>
      </PageHeader>
      <Today />
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
        empty={{ title: say('watchDay.none'), next: say('noneNext') }}
      />
    </>
  )
}
