import { faultSentence } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import type { WatchHeld, WatchPoint } from './hazard-watch.graphql.ts'
import type { useWatch } from './use-watch.ts'
import { WatchForm } from './watch-form.tsx'
import { versionFound, type Noted } from './watch.rules.ts'

interface CardProps {
  point: WatchPoint
  standing: Noted | WatchHeld | undefined
  watch: Pick<ReturnType<typeof useWatch>, 'note' | 'discard'>
}

const big = { minHeight: 56, fontSize: 18, flex: 1 }
const side = { display: 'flex', gap: 12, flexWrap: 'wrap' } as const

const isNoted = (standing: Noted | WatchHeld): standing is Noted => 'clientKey' in standing

function Standing({ standing }: { standing: Noted | WatchHeld }) {
  const say = useText()
  const state = isNoted(standing) ? standing.state : 'sent'
  const tone = { waiting: 'lamp-YELLOW', refused: 'lamp-RED', sent: 'lamp-GREEN' }[state]
  return (
    <p style={{ margin: '8px 0' }}>
      <b className={tone}>{say(`watch.states.${state}`)}</b> · {standing.watchedOn} {standing.watchedAt} ·{' '}
      {say(`findings.${standing.finding}`)}
      {standing.note && <span className="quiet"> · {standing.note}</span>}
    </p>
  )
}

function Refused({ record, watch }: { record: Noted; watch: CardProps['watch'] }) {
  const say = useText()
  const version = versionFound(record)
  const { finding, note } = record
  return (
    <div role="alert">
      {record.fault && <p className="lamp-RED">{faultSentence(record.fault)}</p>}
      <p style={side}>
        {version !== null && (
          <button
            type="button"
            className="button"
            onClick={() => void watch.note(record.pointId, { finding, note }, { own: record, version })}
          >
            {say('watch.mineStands')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void watch.discard(record)}>
          {say('watch.discard')}
        </button>
      </p>
    </div>
  )
}

/** One point of the round: one big button when nothing is new, another for what is; below it how the record stands. */
export function WatchCard({ point, standing, watch }: CardProps) {
  const say = useText()
  const [writing, setWriting] = useState(false)
  const own = standing && isNoted(standing) ? standing : undefined
  const before = standing && {
    ...(own ? { own } : {}),
    version: own?.state === 'refused' ? versionFound(own) : standing.version,
  }
  return (
    <li className="panel" aria-label={point.name}>
      <b style={{ fontSize: 16 }}>{point.name}</b>
      <div className="quiet">
        {point.village} · {say(`hazardKinds.${point.kind}`)} · {say('watch.people', { count: point.threatenedPeople })}
      </div>
      {standing && <Standing standing={standing} />}
      {own?.state === 'refused' && <Refused record={own} watch={watch} />}
      {writing ? (
        <WatchForm
          name={point.name}
          start={standing}
          onSave={async (seen) => {
            await watch.note(point.id, seen, before)
            setWriting(false)
          }}
          onCancel={() => setWriting(false)}
        />
      ) : standing ? (
        <button type="button" className="button" onClick={() => setWriting(true)}>
          {say('watch.correct')}
        </button>
      ) : (
        <div style={{ ...side, marginTop: 8 }}>
          <button
            type="button"
            className="button primary"
            style={big}
            aria-label={say('watch.normalOf', { name: point.name })}
            onClick={() => void watch.note(point.id, { finding: 'NORMAL', note: null })}
          >
            {say('watch.normal')}
          </button>
          <button
            type="button"
            className="button"
            style={big}
            aria-label={say('watch.abnormalOf', { name: point.name })}
            onClick={() => setWriting(true)}
          >
            {say('watch.abnormal')}
          </button>
        </div>
      )}
    </li>
  )
}
