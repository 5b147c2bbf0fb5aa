import { gql, Lamp, useCounty, useFormats, useMarks, useUnits } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
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

/** Who of the townships that the viewer may see went their rounds today. */
export function WatchToday() {
  const say = useText()
  const { separator } = useMarks()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const { fullDay } = useFormats()
  return (
    <Figures<Day>
      title={say('watchDay.today', { day: fullDay(businessDate) })}
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
          value: ({ missing }) => missing.map(({ name }) => name).join(separator),
          role: 'wide-only',
        },
      ]}
    />
  )
}
