import { Panel, Rows, useAsk, useFormats, useUnits, type Column } from '@tongchou/frontend-kit'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import { reserveQuery, type RankedLead } from './promotion.graphql.ts'

/** 招商储备库: the leads that are not projects yet, the most promising first. */
export function ReservePanel() {
  const say = useText()
  const { nameOf } = useUnits()
  const { fullDay } = useFormats()
  const asks = useAsk<{ investmentReserve: RankedLead[] | null }>(reserveQuery)
  const ranked = asks.data?.investmentReserve ?? []
  const columns: Column<RankedLead>[] = [
    { key: 'name', title: say('lead.name'), value: ({ lead }) => lead.name, role: 'title' },
    { key: 'score', title: say('lead.score'), value: ({ score }) => score, align: 'right' },
    { key: 'stage', title: say('stage'), value: ({ lead }) => say(`lead.stages.${lead.stage}`) },
    { key: 'sector', title: say('sector'), value: ({ lead }) => say(`sectors.${lead.sector}`), role: 'wide-only' },
    {
      key: 'amount',
      title: say('inWan', { name: say('lead.amount') }),
      value: ({ lead }) => inWan(lead.amount),
      align: 'right',
    },
    {
      key: 'drive',
      title: say('lead.drivingScore'),
      value: ({ lead }) => lead.drivingScore,
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'operate',
      title: say('lead.operabilityScore'),
      value: ({ lead }) => lead.operabilityScore,
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'department',
      title: say('lead.department'),
      value: ({ lead }) => nameOf(lead.department),
      role: 'wide-only',
    },
    {
      key: 'reviewed',
      title: say('lead.reviewedOn'),
      value: ({ lead }) => lead.reviewedOn,
      render: ({ lead, stale }) => {
        const day = fullDay(lead.reviewedOn)
        return stale ? <span className="lamp-YELLOW">{say('lead.stale', { day })}</span> : day
      },
    },
  ]
  return (
    <Panel title={say('lead.reserve')} asks={asks}>
      {ranked.length === 0 ? (
        <p className="quiet">{say('lead.none')}</p>
      ) : (
        <Rows label={say('lead.reserve')} rows={ranked} columns={columns} rowKey={({ lead }) => lead.id} />
      )}
    </Panel>
  )
}
