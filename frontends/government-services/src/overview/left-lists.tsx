import { Lamp, Link, useUnits } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { Lists } from './overview.graphql.ts'

/** 多次跑多头跑 that are not made anew yet, each with what it costs people. */
export function MultiTripLeft({ of }: { of: Lists['multiTrip'] }) {
  const say = useText()
  const { nameOf } = useUnits()
  if (!of || of.totalCount === 0) return <p className="quiet">{say('overview.noMultiTrip')}</p>
  return (
    <>
      <ul className="records">
        {of.nodes.map(({ id, name, department, multiTripOn, multiTripCause }) => (
          <li key={id}>
            <Link to={`/m/government-services/items/${id}`}>{name}</Link>
            <span className="quiet" style={{ textAlign: 'right' }}>
              {[nameOf(department), multiTripCause, say('overview.since', { on: multiTripOn })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {of.totalCount > of.nodes.length && (
        <Link to="/m/government-services/items?way=multiTrip">{say('overview.allOf', { count: of.totalCount })}</Link>
      )}
    </>
  )
}

/** 取消下放事项 that nobody supervises yet. */
export function UnsupervisedLeft({ of }: { of: Lists['unsupervised'] }) {
  const say = useText()
  const { nameOf } = useUnits()
  if (!of || of.totalCount === 0) return <p className="quiet">{say('overview.noUnsupervised')}</p>
  return (
    <>
      <ul className="records">
        {of.nodes.map(({ subjectId, label, severity, on, department }) => (
          <li key={subjectId}>
            <span>
              <Lamp light={severity} quiet />{' '}
              <Link to={`/m/government-services/cancelled?record=${encodeURIComponent(subjectId)}`}>{label}</Link>
            </span>
            <span className="quiet" style={{ textAlign: 'right' }}>
              {[nameOf(department), say(severity === 'RED' ? 'overview.noMeasure' : 'overview.noCheck'), on]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {of.totalCount > of.nodes.length && (
        <Link to="/m/government-services/alerts?rule=cancelled-item.unsupervised">
          {say('overview.allOf', { count: of.totalCount })}
        </Link>
      )}
    </>
  )
}
