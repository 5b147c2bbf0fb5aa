import { Link } from 'react-router'
import { useAsk } from '../graph/use-ask.ts'
import { Lamp } from '../pieces/lamp.tsx'
import { ObligationLine } from '../pieces/obligation-line.tsx'
import { Outage } from '../pieces/outage.tsx'
import { useRecordPlace } from '../pieces/record-place.ts'
import { alertKey } from './alert-key.ts'
import { alertDoorsOf, type Alert } from './alert.graphql.ts'
import { useAlertWords } from './alert-words.ts'

export interface AlertLineProps {
  service: string
  title: string
  /** Whether the gravest stand below the line, each with the way to it. */
  gravest?: true
  /** Where what an alert is about can be seen, when it is not a record of which a manifest's `records` says it. */
  pathOf?: (alert: Alert) => string | undefined
  /** What an alert is about, where its label is a code. */
  nameOf?: (alert: Alert) => string
}

interface Counts {
  red: { totalCount: number; nodes: Alert[] } | null
  yellow: { totalCount: number } | null
}

const shown = 5

/** How many alerts stand, in one line of the workbench, and the gravest of them. */
export function AlertLine({ service, title, gravest, pathOf, nameOf = ({ label }) => label }: AlertLineProps) {
  const say = useAlertWords()
  const placeOf = useRecordPlace()
  const asks = useAsk<Counts>(alertDoorsOf(service).counts, { first: gravest ? shown : 1 })
  if (asks.loading) return null
  if (!asks.data?.red || !asks.data.yellow) return <Outage name={title} retry={asks.again} />
  const { red, yellow } = asks.data
  const count = red.totalCount + yellow.totalCount
  if (count === 0) return null
  return (
    <>
      <ul aria-label={title}>
        <ObligationLine
          name={title}
          amount={say('count', { count })}
          progress={
            <span style={{ display: 'inline-flex', gap: 16 }}>
              <Lamp light="RED" count={red.totalCount} />
              <Lamp light="YELLOW" count={yellow.totalCount} />
            </span>
          }
          action={say('all')}
          to={`/m/${service}/alerts`}
        />
      </ul>
      {gravest && red.nodes.length > 0 && (
        <ul className="records" aria-label={title}>
          {red.nodes.map((alert) => {
            const path = pathOf?.(alert) ?? placeOf(alert.subjectType, alert.subjectId)
            return (
              <li key={alertKey(alert)}>
                <span>
                  <Lamp light={alert.severity} /> {path ? <Link to={path}>{nameOf(alert)}</Link> : nameOf(alert)}
                </span>
                <span className="quiet">{alert.title}</span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
