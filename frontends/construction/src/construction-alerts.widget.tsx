import { defineWidget, Lamp, ObligationLine, Outage, useAsk } from '@tongchou/frontend-kit'
import { alertCountsQuery } from './alert/alert.graphql.ts'
import { useText } from './words.ts'

interface Counts {
  red: { totalCount: number } | null
  yellow: { totalCount: number } | null
}

/** How many alerts stand, in one line. */
export default defineWidget(() => {
  const say = useText()
  const asks = useAsk<Counts>(alertCountsQuery)
  if (asks.loading) return null
  if (!asks.data?.red || !asks.data.yellow) return <Outage name={say('alert.title')} retry={asks.again} />
  const red = asks.data.red.totalCount
  const yellow = asks.data.yellow.totalCount
  if (red + yellow === 0) return null
  return (
    <ul aria-label={say('alert.title')}>
      <ObligationLine
        name={say('alert.title')}
        amount={say('alert.count', { count: red + yellow })}
        progress={
          <span style={{ display: 'inline-flex', gap: 16 }}>
            <Lamp light="RED" count={red} />
            <Lamp light="YELLOW" count={yellow} />
          </span>
        }
        action={say('alert.all')}
        to="/m/construction/alerts"
      />
    </ul>
  )
})
