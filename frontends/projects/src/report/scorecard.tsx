import {
  faultSentence,
  formatPercent,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  useAsk,
  type Column,
} from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { scorecardQuery, type ScoreLine } from './report.graphql.ts'

const frames = ['REAL', 'FAST', 'SERVICE', 'PRECISE'] as const

function Share({ percent }: { percent: number | null }) {
  return (
    <span className="share">
      <span aria-hidden="true" className="share-bar">
        <span style={{ width: `${Math.min(100, Math.max(0, percent ?? 0))}%` }} />
      </span>
      {formatPercent(percent)}
    </span>
  )
}

/** 四字评价: how real, fast, serving and precise the year's project work is, each measure a part of a whole. */
export default function Scorecard() {
  const say = useText()
  const asks = useAsk<{ projectScorecard: ScoreLine[] | null }>(scorecardQuery)
  const lines = asks.data?.projectScorecard
  const columns: Column<ScoreLine>[] = [
    { key: 'name', title: say('score.measure'), value: (line) => line.name, role: 'title' },
    { key: 'part', title: say('score.part'), value: (line) => line.part, align: 'right', width: 110 },
    { key: 'whole', title: say('score.whole'), value: (line) => line.whole, align: 'right', width: 110 },
    {
      key: 'percent',
      title: say('score.percent'),
      value: (line) => line.percent,
      render: (line) => <Share percent={line.percent} />,
      align: 'right',
      width: 220,
    },
  ]
  if (asks.loading) return <Skeleton rows={12} />
  const [fault] = asks.faults
  if (!lines)
    return (
      <>
        <PageHeader title={say('score.title')} />
        {fault && !asks.unavailable ? (
          <p role="alert">{faultSentence(fault)}</p>
        ) : (
          <Outage name={say('score.title')} retry={asks.again} />
        )}
      </>
    )
  return (
    <>
      <PageHeader title={say('score.title')} note={say('score.note')} />
      {frames.map((frame) => (
        <Panel key={frame} title={say(`score.frames.${frame}`)}>
          <Rows
            label={say(`score.frames.${frame}`)}
            rows={lines.filter((line) => line.frame === frame)}
            columns={columns}
            rowKey={({ code }) => code}
          />
        </Panel>
      ))}
    </>
  )
}
