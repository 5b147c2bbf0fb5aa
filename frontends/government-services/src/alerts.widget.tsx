import { defineWidget, Lamp, Outage, Skeleton, useAsk } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { alertCountsQuery, type Alert } from './alert/alert.graphql.ts'
import { alertKey, pathOf } from './alert/alert.rules.ts'
import { useText } from './words.ts'

interface Counts {
  red: { totalCount: number; nodes: Alert[] } | null
  yellow: { totalCount: number } | null
}

/** The gravest alerts of government services that concern the viewer, and how many more there are. */
export default defineWidget(() => {
  const say = useText()
  const asks = useAsk<Counts>(alertCountsQuery)
  const { red, yellow } = asks.data ?? {}
  if (asks.loading) return <Skeleton rows={2} />
  if (!red && !yellow) return asks.faults.length > 0 ? <Outage name={say('alert.title')} retry={asks.again} /> : null
  if (!red?.totalCount && !yellow?.totalCount) return null
  return (
    <section aria-label={say('alert.title')}>
      <p>
        {say('alert.counts', { red: red?.totalCount ?? 0, yellow: yellow?.totalCount ?? 0 })}{' '}
        <Link to="/m/government-services/alerts">{say('alert.all')}</Link>
      </p>
      <ul className="records">
        {(red?.nodes ?? []).map((alert) => {
          const path = pathOf(alert)
          return (
            <li key={alertKey(alert)}>
              <span>
                <Lamp light={alert.severity} /> {path ? <Link to={path}>{alert.label}</Link> : alert.label}
              </span>
              <span className="quiet">{alert.title}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
})
