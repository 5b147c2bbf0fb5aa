import {
  lampColumn,
  PageHeader,
  ServerTable,
  useCan,
  useCounty,
  useFormats,
  useTableState,
  useUnits,
  Views,
  type Column,
  type Filter,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCells } from '../choices.ts'
import { useCodeName, useOptions, useText } from '../words.ts'
import { lightOfCase } from './case.rules.ts'
import { CaseColumns } from './case-columns.tsx'
import { CaseRates } from './case-rates.tsx'
import { Cells, Handlers } from './case-standing.tsx'
import { handlerOf } from './handler.ts'
import ReportCase from './report-case.tsx'
import { TimeLeft } from './time-left.tsx'
import { casesQuery, type UrbanCase } from './urban-case.graphql.ts'
import { useCaseSheet } from './use-case-sheet.ts'
import { useCaseCategories } from './use-case-categories.ts'

const equal = ['kind', 'source', 'categoryId', 'gridCellId', 'township', 'department'] as const
const none = () => ({})

function useColumns(): Column<UrbanCase>[] {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      lampColumn<UrbanCase>(say('state'), (row) => ({
        light: lightOfCase(row, businessDate),
        word: nameOf('UrbanCaseState', row.state),
      })),
      { key: 'place', title: say('case.place'), value: (row) => row.place, role: 'title' },
      { key: 'category', title: say('case.category'), value: (row) => row.category?.name },
      {
        key: 'left',
        title: say('case.left'),
        value: (row) => row.stepDueOn,
        render: (row) => <TimeLeft due={row.stepDueOn} />,
      },
      {
        key: 'handler',
        title: say('case.department'),
        value: handlerOf,
        role: 'wide-only',
      },
      {
        key: 'source',
        title: say('case.source'),
        value: (row) => nameOf('UrbanCaseSource', row.source),
        role: 'wide-only',
      },
      { key: 'reportedOn', title: say('case.reportedOn'), value: (row) => fullDay(row.reportedOn), role: 'wide-only' },
      { key: 'closeDueOn', title: say('case.closeDueOn'), value: (row) => fullDay(row.closeDueOn), role: 'wide-only' },
      { key: 'returns', title: say('case.returns'), value: (row) => row.returns, align: 'right', role: 'wide-only' },
      { key: 'number', title: say('case.number'), value: (row) => row.number, role: 'wide-only' },
    ],
    [say, nameOf, fullDay, businessDate],
  )
}

function useFilters(): Filter[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments, townships } = useUnits()
  const categories = useCaseCategories()
  const { cells } = useCells()
  return [
    { key: 'state', title: say('state'), options: optionsOf('UrbanCaseState') },
    { key: 'overdue', title: say('case.overdue'), options: [{ value: 'true', label: say('case.overdueOnly') }] },
    { key: 'kind', title: say('case.kind'), options: optionsOf('UrbanCaseKind') },
    { key: 'categoryId', title: say('case.category'), options: categories },
    { key: 'gridCellId', title: say('case.gridCell'), options: cells },
    { key: 'source', title: say('case.source'), options: optionsOf('UrbanCaseSource') },
    { key: 'township', title: say('case.township'), options: townships },
    { key: 'department', title: say('case.department'), options: departments },
    { key: 'reworked', title: say('case.reworked'), options: [{ value: 'true', label: say('case.reworkedOnly') }] },
  ]
}

/** 城管案件: a column for each step with the time left, and the list behind them, narrowed by the same filters. */
function BoardAndList() {
  const say = useText()
  const can = useCan()
  const go = useNavigate()
  const [reporting, setReporting] = useState(false)
  const [{ filters, text }] = useTableState([...equal, 'state', 'overdue', 'reworked'])
  const { state, overdue, reworked } = filters
  const narrowed = {
    ...Object.fromEntries(equal.flatMap((key) => (filters[key] ? [[key, filters[key]]] : []))),
    ...(overdue ? { overdue: true } : {}),
    ...(reworked ? { reworked: true } : {}),
  }
  const asked = { ...narrowed, ...(state ? { state: [state] } : {}) }
  return (
    <>
      <PageHeader title={say('case.title')}>
        {can('construction.record') && (
          <button type="button" className="button primary" onClick={() => setReporting(true)}>
            {say('caseBoard.report')}
          </button>
        )}
      </PageHeader>
      <CaseRates />
      {!state && <CaseColumns narrowed={{ ...narrowed, ...(text ? { search: text } : {}) }} />}
      <ServerTable<UrbanCase>
        title={say('caseView.list')}
        document={casesQuery}
        at="urbanCases"
        columns={useColumns()}
        rowKey={(row) => row.id}
        filters={useFilters()}
        filterOf={none}
        also={asked}
        sheet={useCaseSheet(asked)}
        onOpen={(row) => void go(`/m/construction/cases/${row.id}`)}
        empty={{ title: say('case.none'), next: say('case.noneNext') }}
      />
      {reporting && <ReportCase onClose={() => setReporting(false)} />}
    </>
  )
}

/** 城管案件: the board, how each handler fares, and where the cases lie. */
export default function CaseBoard() {
  const say = useText()
  return (
    <Views
      views={[
        { id: 'board', title: say('caseView.board'), page: <BoardAndList /> },
        { id: 'handlers', title: say('caseView.handlers'), page: <Handlers /> },
        { id: 'grid', title: say('caseView.grid'), page: <Cells /> },
      ]}
    />
  )
}
