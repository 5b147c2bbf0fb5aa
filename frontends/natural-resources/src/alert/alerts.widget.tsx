import { defineWidget, Lamp, Link, Outage, Skeleton, useAsk, useUnits } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { alertCountsQuery, type Alert } from './alert.graphql.ts'
import { alertKey, pathOf } from './alert.rules.ts'
import { useUnsuppliedStarts } from '../land-parcel/use-unsupplied-starts.ts'

interface Counts {
  red: { totalCount: number; nodes: Alert[] } | null
  yellow: { totalCount: number } | null
}

/** The gravest alerts on land and hazards that concern the viewer, and how many more there are. */
export default defineWidget(() => {
  const say = useText()
  const { nameOf } = useUnits()
  const asks = useAsk<Counts>(alertCountsQuery)
  const { starts } = useUnsuppliedStarts()
  const { red, yellow } = asks.data ?? {}
  if (asks.loading) return <Skeleton rows={2} />
  if (!red && !yellow) return asks.faults.length > 0 ? <Outage name={say('alert.title')} retry={asks.again} /> : null
  if (!red?.totalCount && !yellow?.totalCount && starts.length === 0) return null
  return (
    <section aria-label={say('alert.title')}>
      <p>
        {say('alert.counts', { red: red?.totalCount ?? 0, yellow: yellow?.totalCount ?? 0 })}{' '}
        <Link to="/m/natural-resources/alerts">{say('alert.all')}</Link>
      </p>
      {starts.length > 0 && (
        <p className="lamp-RED">
          <Link to="/m/natural-resources/alerts">{say('parcel.unsuppliedStarts', { count: starts.length })}</Link>
        </p>
      )}
      <ul className="records">
        {(red?.nodes ?? []).map((alert) => {
          const path = pathOf(alert)
          const name = alert.subjectType === 'Township' ? nameOf(alert.label) : alert.label
          return (
            <li key={alertKey(alert)}>
              <span>
                <Lamp light={alert.severity} /> {path ? <Link to={path}>{name}</Link> : name}
              </span>
              <span className="quiet">{alert.title}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
})
