import { formatNumber, formatPercent, PageHeader, Panel, Rows, useAsk, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'
import { cellsQuery, handlersQuery, type Cell, type Handler } from './case-standing.graphql.ts'
import type { CaseRates } from './urban-case.graphql.ts'

function useRateColumns<Row extends { rates: CaseRates }>(): Column<Row>[] {
  const say = useText()
  return [
    { key: 'cases', title: say('caseBoard.cases'), value: ({ rates }) => rates.cases, align: 'right' },
    { key: 'open', title: say('caseBoard.open'), value: ({ rates }) => rates.open, align: 'right' },
    {
      key: 'overdue',
      title: say('caseBoard.overdue'),
      value: ({ rates }) => rates.overdue,
      render: ({ rates }) => <span className={rates.overdue > 0 ? 'lamp-RED' : undefined}>{rates.overdue}</span>,
      align: 'right',
    },
    {
      key: 'timely',
      title: say('caseBoard.timely'),
      value: ({ rates }) => formatPercent(rates.timelyClosingRate),
      align: 'right',
    },
    {
      key: 'rework',
      title: say('caseBoard.rework'),
      value: ({ rates }) => formatPercent(rates.reworkRate),
      align: 'right',
    },
    {
      key: 'days',
      title: say('caseBoard.meanDays'),
      value: ({ rates }) => formatNumber(rates.meanDays, 1),
      align: 'right',
    },
  ]
}

/** How each department and township handles its cases; one opens its own. */
export function Handlers() {
  const say = useText()
  const go = useNavigate()
  const asks = useAsk<{ urbanCaseHandlers: Handler[] | null }>(handlersQuery)
  const rows = asks.data?.urbanCaseHandlers ?? []
  const unitOf = ({ department, township }: Handler) => department ?? township
  const columns: Column<Handler>[] = [
    { key: 'who', title: say('handlers.who'), value: (row) => unitOf(row)?.name ?? unitOf(row)?.code, role: 'title' },
    ...useRateColumns<Handler>(),
  ]
  return (
    <>
      <PageHeader title={say('case.title')} />
      <Panel title={say('handlers.title')} asks={asks}>
        {rows.length === 0 ? (
          <p className="quiet">{say('caseBoard.none')}</p>
        ) : (
          <Rows
            label={say('handlers.title')}
            rows={rows}
            columns={columns}
            rowKey={(row) => unitOf(row)?.code ?? ''}
            onOpen={({ department, township }) =>
              void go(department ? `?department=${department.code}` : `?township=${township?.code ?? ''}`)
            }
          />
        )}
      </Panel>
    </>
  )
}

/** Where the cases lie, the most troubled cell first, with what came back. */
export function Cells() {
  const say = useText()
  const asks = useAsk<{ urbanCaseGrid: Cell[] | null }>(cellsQuery)
  const rows = asks.data?.urbanCaseGrid ?? []
  const columns: Column<Cell>[] = [
    { key: 'cell', title: say('grid.cell'), value: (row) => row.gridCell?.name ?? row.gridCode, role: 'title' },
    { key: 'recurring', title: say('grid.recurring'), value: ({ recurring }) => recurring, align: 'right' },
    ...useRateColumns<Cell>(),
  ]
  return (
    <>
      <PageHeader title={say('case.title')} />
      <Panel title={say('grid.title')} asks={asks}>
        {rows.length === 0 ? (
          <p className="quiet">{say('caseBoard.none')}</p>
        ) : (
          <Rows label={say('grid.title')} rows={rows} columns={columns} rowKey={({ gridCode }) => gridCode} />
        )}
      </Panel>
    </>
  )
}
