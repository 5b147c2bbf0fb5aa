import {
  daysBetween,
  formatNumber,
  lampColumn,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  type Column,
  type Light,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { codeWord } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { unmatchedQuery, windowsQuery, type BudgetWindow, type Unmatched, type Windows } from './window.graphql.ts'

function UnmatchedPanel({ year }: { year: number }) {
  const say = useText()
  const go = useNavigate()
  const asks = useAsk<Unmatched>(unmatchedQuery, { year })
  const rows = asks.data?.unmatchedBudgetFocuses ?? []
  return (
    <Panel title={say('window.unmatched', { count: rows.length })} asks={asks}>
      {rows.length === 0 ? (
        <p className="quiet">{say('window.allMatched')}</p>
      ) : (
        <Rows
          label={say('window.unmatched', { count: rows.length })}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'direction', title: say('budgetFocus.direction'), value: (row) => row.direction, role: 'title' },
            {
              key: 'source',
              title: say('budgetFocus.source'),
              value: (row) => codeWord(say, 'upperFundSource', row.source),
            },
            { key: 'document', title: say('budgetFocus.document'), value: (row) => row.document, role: 'wide-only' },
          ]}
          onOpen={({ id }) => void go(`/m/finance/budget-focuses?record=${id}`)}
        />
      )}
    </Panel>
  )
}

/** 争资窗口期: which windows are open, who has handed in, and what nobody answers yet. */
export default function WindowBoard() {
  const say = useText()
  const can = useCan()
  const go = useNavigate()
  const { day } = useFormats()
  const { businessDate } = useCounty()
  const year = Number(businessDate.slice(0, 4))
  const asks = useAsk<Windows>(windowsQuery, { year })
  const units = asks.data?.seekingUnits?.length ?? 0
  const stateOf = ({ opensOn, closesOn, unitsSubmitted }: BudgetWindow): { light: Light; word: string } => {
    if (businessDate > closesOn) return { light: 'UNKNOWN', word: say('window.closed') }
    if (businessDate < opensOn)
      return { light: 'UNKNOWN', word: say('window.opensIn', { days: daysBetween(businessDate, opensOn) }) }
    const word = say('window.open', { days: daysBetween(businessDate, closesOn) })
    return { light: unitsSubmitted < units ? 'YELLOW' : 'GREEN', word }
  }
  const columns: Column<BudgetWindow>[] = [
    lampColumn(say('status'), stateOf, 150),
    { key: 'name', title: say('window.name'), value: (row) => row.name, role: 'title' },
    {
      key: 'days',
      title: say('window.days'),
      value: (row) => `${day(row.opensOn, year)}—${day(row.closesOn, year)}`,
    },
    {
      key: 'submitted',
      title: say('window.submitted'),
      value: (row) => say('window.ofUnits', { count: row.unitsSubmitted, units }),
      align: 'right',
    },
  ]
  const limits = asks.data?.financeThresholds ?? []
  return (
    <>
      <PageHeader title={say('window.title')} note={say('window.note', { year })}>
        <Sisters paths={['submissions', 'budget-focuses', 'contacts']} />
      </PageHeader>
      <Panel title={say('window.windows')} asks={asks}>
        {asks.data?.budgetWindows?.length === 0 ? (
          <p className="quiet">{say('window.none')}</p>
        ) : (
          <Rows
            label={say('window.windows')}
            rows={asks.data?.budgetWindows ?? []}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void go(`/m/finance/submissions?windowId=${id}`)}
          />
        )}
      </Panel>
      {can('finance.overview') && <UnmatchedPanel year={year} />}
      <Panel title={say('window.limits')} asks={asks}>
        <Rows
          label={say('window.limits')}
          rows={limits}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'code',
              title: say('window.limit'),
              value: (row) => codeWord(say, 'financeThresholdCode', row.code),
              role: 'title',
            },
            {
              key: 'figure',
              title: say('window.figure'),
              value: (row) => row.figure,
              render: (row) => formatNumber(row.figure),
              align: 'right',
            },
            { key: 'basis', title: say('window.basis'), value: (row) => row.basis, role: 'wide-only' },
          ]}
        />
      </Panel>
    </>
  )
}
