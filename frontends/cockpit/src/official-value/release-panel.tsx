import { Panel, useAsk, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useFigures, useText } from '../target/figure.ts'
import type { TargetRow } from '../target/target.graphql.ts'
import { releasesQuery, type OfficialValue } from './official-value.graphql.ts'
import { ReleaseForm } from './release-form.tsx'

/** 2022年二季度, 2022年6月, 2022年. */
function usePeriodName(): (period: string) => string {
  const say = useText()
  const { month, quarter } = useFormats()
  return (period) => {
    if (period.includes('Q')) return quarter(period)
    return period.length === 4 ? say('release.year', { year: period }) : month(period)
  }
}

/** 统计反馈: what the statistics bureau released for a target, the latest first, each with its document. */
export function ReleasePanel({ target }: { target: TargetRow }) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const { figure } = useFigures()
  const periodName = usePeriodName()
  const { planYear } = useCounty()
  const [recording, setRecording] = useState(false)
  const asks = useAsk<{ officialValues: OfficialValue[] | null }>(releasesQuery, { code: target.code, year: planYear })
  const releases = (asks.data?.officialValues ?? []).toReversed()
  const mayRecord = can('official.record')
  if (releases.length === 0 && !mayRecord) return null
  return (
    <Panel title={say('release.title')} asks={asks}>
      {releases.length === 0 && <p className="quiet">{say('release.none')}</p>}
      <ol className="records">
        {releases.map((release) => (
          <li key={release.id}>
            <span>
              {periodName(release.period)} <b>{figure(target, release.value)}</b>{' '}
              {say(`release.statuses.${release.status}`)}
              {release.reason && <span className="quiet"> {release.reason}</span>}
            </span>
            <span className="quiet">
              {release.documentNumber} · {fullDay(release.releasedOn)}
            </span>
          </li>
        ))}
      </ol>
      {mayRecord && !recording && (
        <button type="button" className="button" onClick={() => setRecording(true)}>
          {say('release.record')}
        </button>
      )}
      {recording && <ReleaseForm target={target} onClose={() => setRecording(false)} />}
    </Panel>
  )
}
