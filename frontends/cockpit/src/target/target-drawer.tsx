import {
  Drawer,
  Lamp,
  Link,
  Panel,
  useAsk,
  useCounty,
  useFormats,
  useMarks,
  useRecordPlace,
  useUnits,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useState } from 'react'
import { ReleasePanel } from '../official-value/release-panel.tsx'
import { useFigures, useText } from './figure.ts'
import { explanationQuery, type Explained, type TargetRow } from './target.graphql.ts'

const TrendChart = lazy(() => import('./trend.chart.tsx'))
const step = 10

function Records({ explained, more }: { explained: Explained; more: () => void }) {
  const say = useText()
  // A service knows units of its own by their code; their names are the organization's.
  const { nameOf } = useUnits()
  const placeOf = useRecordPlace()
  const { value } = useFormats()
  const { records } = explained
  const told = ({ note, noteName, noteUnit }: (typeof records & object)['nodes'][number]) => {
    if (!note) return null
    const text = noteUnit ? value(Number(note), noteUnit) : nameOf(note)
    return noteName ? `${noteName} ${text}` : text
  }
  if (!records || records.totalCount === 0) return <p className="quiet">{say('noRecords')}</p>
  return (
    <>
      <ol className="records">
        {records.nodes.map((record) => (
          <li key={record.id}>
            <span>
              <Named to={placeOf(record.type, record.id)} name={nameOf(record.label)} />
              {record.counts === false && <b className="lacking">{say('notCounted')}</b>}
            </span>
            <span className="quiet">{told(record)}</span>
          </li>
        ))}
      </ol>
      {records.nodes.length < records.totalCount && (
        <button type="button" className="button" onClick={more}>
          {say('moreRecords', { left: records.totalCount - records.nodes.length })}
        </button>
      )}
    </>
  )
}

/** A record behind a number leads to its page, where it has one. */
function Named({ to, name }: { to: string | undefined; name: string }) {
  return to ? <Link to={to}>{name}</Link> : name
}

interface DrawerProps {
  target: TargetRow
  asOf: string
  away: boolean
  onClose: () => void
}

/** A number explaining itself: what it says, how it is made, why its lamp is lit, and what would turn it green. */
export function TargetDrawer({ target, asOf, away, onClose }: DrawerProps) {
  const say = useText()
  const { separator } = useMarks()
  const { value, fullDay } = useFormats()
  const { figure, goal, gap, pace } = useFigures()
  const { planYear } = useCounty()
  const [first, setFirst] = useState(step)
  const asks = useAsk<{ target: { explanation: Explained | null } | null }>(explanationQuery, {
    code: target.code,
    year: planYear,
    asOf,
    first,
  })
  const explained = asks.data?.target?.explanation
  const missing = {
    ...asks,
    unavailable: away || asks.unavailable || (!asks.loading && !explained && asks.faults.length > 0),
  }
  const facts: [string, string][] = [
    [say('goal'), goal(target)],
    [say('current'), figure(target, target.value)],
    [say('official'), figure(target, target.statisticalValue)],
    [say('gap'), gap(target)],
    [say('pace'), pace(target)],
    [say('deadline'), fullDay(target.deadline)],
  ]
  return (
    <Drawer title={target.name} onClose={onClose}>
      <p className="drawer-lead">
        <Lamp light={target.light} /> <span>{explained?.rule}</span>
      </p>
      {explained?.toGreen && (
        <p className="to-green">
          <b>{say('toGreen')}</b> {explained.toGreen}
        </p>
      )}
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{(target.departments ?? []).map((each) => each.name ?? each.code).join(separator)}</p>
      <Panel title={say('formula')} asks={missing}>
        <p>{explained?.formula ?? say(target.__typename === 'PendingTarget' ? 'noFormula' : 'notShown')}</p>
        {explained?.inputs && explained.inputs.length > 0 && (
          <dl className="facts">
            {explained.inputs.map((input) => (
              <div key={input.name}>
                <dt>{input.name}</dt>
                <dd>{value(input.value, input.unit)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Panel>
      <section className="panel" aria-label={say('trend')}>
        <Suspense fallback={<div style={{ height: 240 }} />}>
          <TrendChart target={target} asOf={asOf} />
        </Suspense>
      </section>
      <ReleasePanel target={target} />
      <Panel
        title={explained?.records ? say('recordsCount', { count: explained.records.totalCount }) : say('records')}
        asks={missing}
      >
        {explained ? (
          <Records explained={explained} more={() => setFirst(first + 5 * step)} />
        ) : (
          <p className="quiet">{say('noRecords')}</p>
        )}
      </Panel>
    </Drawer>
  )
}
