import { gql, useCounty } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import { useText } from '../words.ts'

interface Times {
  item: { id: string; name: string; promisedDays: number }
  received: number
  finished: number
  days: number | null
  inTimeShare: number | null
}

const timesQuery = gql`
  query LandServiceTimes($year: Int!) {
    figures: landServiceTimes(year: $year) {
      item {
        id
        name
        promisedDays
      }
      received
      finished
      days
      inTimeShare
    }
  }
`

/** How each service was handled this year against its promise. */
export function ServiceTimes() {
  const say = useText()
  const { planYear } = useCounty()
  return (
    <Figures<Times>
      title={say('times.title')}
      document={timesQuery}
      variables={{ year: planYear }}
      permission="natural-resources.overview"
      rowKey={({ item }) => item.id}
      empty={say('times.none')}
      columns={[
        { key: 'name', title: say('field.itemId'), value: ({ item }) => item.name, role: 'title' },
        figure('promised', say('field.promisedDays'), ({ item }) => item.promisedDays, { role: 'wide-only' }),
        figure('received', say('times.received'), ({ received }) => received),
        figure('finished', say('times.finished'), ({ finished }) => finished),
        figure('days', say('times.days'), ({ days }) => days),
        figure('inTime', say('times.inTime'), ({ inTimeShare }) => inTimeShare, { isShare: true }),
      ]}
    />
  )
}
