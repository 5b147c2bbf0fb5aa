import {
  formatNumber,
  formatPercent,
  gql,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { BoardFigures } from '../board-figures.tsx'
import { useWhoseFigures } from '../use-whose-figures.ts'
import { useInUnit, useText } from '../words.ts'

interface Rates {
  department: string | null
  closedCases: number
  evaluated: number
  evaluatedRate: number | null
  satisfiedRate: number | null
  poor: number
  calledBack: number
  callBackRate: number | null
  repaired: number
  repairRate: number | null
  late: number
  mistaken: number
}

const ratesQuery = gql`
  query EvaluationRates {
    evaluationRates {
      department
      closedCases
      evaluated
      evaluatedRate
      satisfiedRate
      poor
      calledBack
      callBackRate
      repaired
      repairRate
      late
      mistaken
    }
  }
`

const counts = ['closedCases', 'evaluated', 'poor', 'calledBack', 'repaired', 'late', 'mistaken'] as const
const shares = ['evaluatedRate', 'satisfiedRate', 'callBackRate', 'repairRate'] as const

/** 评价率、满意率、回访率、整改率 of the year, of the county and of each department. */
export function EvaluationRates() {
  const say = useText()
  const inUnit = useInUnit()
  const whose = useWhoseFigures()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const asks = useAsk<{ evaluationRates: Rates[] | null }>(ratesQuery)
  const rows = asks.data?.evaluationRates ?? []
  const all = rows.find(({ department }) => department === null)
  const each = rows.filter(({ department }) => department !== null)
  const columns: Column<Rates>[] = [
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department), role: 'title' },
    ...counts.map((key): Column<Rates> => ({
      key,
      title: inUnit(say(`rates.${key}`), 'cases'),
      value: (row) => row[key],
      align: 'right',
    })),
    ...shares.map((key): Column<Rates> => ({
      key,
      title: say(`rates.${key}`),
      value: (row) => formatPercent(row[key]),
      align: 'right',
    })),
  ]
  return (
    <>
      <PageHeader title={say('evaluation.rates')} note={say('rates.note')} />
      <BoardFigures
        title={whose}
        asks={asks}
        figures={
          all && [
            ...shares.map((key) => [say(`rates.${key}`), formatPercent(all[key])] as const),
            ...counts.map((key) => [inUnit(say(`rates.${key}`), 'cases'), formatNumber(all[key])] as const),
          ]
        }
      />
      <Panel title={say('efficiency.each')} asks={asks}>
        {each.length === 0 ? (
          <p className="quiet">{say('efficiency.none')}</p>
        ) : (
          <Rows
            label={say('efficiency.each')}
            rows={each}
            columns={columns}
            rowKey={({ department }) => department ?? ''}
            onOpen={({ department }) => void go(`?view=all&department=${department}`)}
          />
        )}
      </Panel>
    </>
  )
}
