import {
  formatPercent,
  gql,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCounty,
  useFormats,
  useWan,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import type { Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import { spentOf, type SpentWork } from './spend.rules.ts'

const spendQuery = gql`
  query ConstructionSpend($year: Int!) {
    spendAgainstWork(year: $year) {
      programme
      accepted
      physicalPercent
      works {
        id
        project {
          id
          totalInvestment
          priorInvestment
          completedInvestment
        }
      }
    }
  }
`

interface Programme {
  programme: Code<'WorkProgramme'>
  accepted: number
  physicalPercent: number | null
  works: SpentWork[]
}

/** 资金与形象进度: what a programme has spent beside what it has built. */
export function Spend() {
  const say = useText()
  const go = useNavigate()
  const nameOf = useCodeName()
  const { points } = useFormats()
  const { inWan } = useWan()
  const { planYear } = useCounty()
  const asks = useAsk<{ spendAgainstWork: Programme[] | null }>(spendQuery, { year: planYear })
  const rows = asks.data?.spendAgainstWork ?? []
  const gapOf = ({ works, physicalPercent }: Programme) => {
    const { share } = spentOf(works)
    return share === null || physicalPercent === null ? null : share - physicalPercent
  }
  const columns: Column<Programme>[] = [
    {
      key: 'programme',
      title: say('spend.programme'),
      value: (row) => nameOf('WorkProgramme', row.programme),
      role: 'title',
    },
    { key: 'works', title: say('spend.works'), value: (row) => row.works.length, align: 'right' },
    { key: 'accepted', title: say('spend.accepted'), value: (row) => row.accepted, align: 'right' },
    inWan('planned', say('spend.planned'), (row) => spentOf(row.works).planned),
    inWan('spent', say('spend.invested'), (row) => spentOf(row.works).spent),
    {
      key: 'share',
      title: say('spend.share'),
      value: (row) => formatPercent(spentOf(row.works).share),
      align: 'right',
    },
    { key: 'percent', title: say('spend.percent'), value: (row) => formatPercent(row.physicalPercent), align: 'right' },
    { key: 'gap', title: say('spend.gap'), value: (row) => points(gapOf(row), true), align: 'right' },
  ]
  return (
    <>
      <PageHeader title={say('spend.title')} note={say('spend.note')} />
      <Panel title={say('spend.title')} asks={asks}>
        {rows.length === 0 ? (
          <p className="quiet">{say('spend.none')}</p>
        ) : (
          <Rows
            label={say('spend.title')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.programme}
            onOpen={(row) => void go(`?view=works&programme=${row.programme}`)}
          />
        )}
      </Panel>
    </>
  )
}
