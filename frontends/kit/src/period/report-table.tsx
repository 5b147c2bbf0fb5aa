import { useUnits } from '../register/use-units.ts'
import type { Column } from '../table/column.ts'
import { lampColumn } from '../table/columns.tsx'
import { Rows } from '../table/rows.tsx'
import { formatInstant, formatNumber } from '../words/formatters.ts'
import { useFormats } from '../words/use-words.ts'
import { usePeriodWords } from './period-words.ts'
import type { Report } from './report.rules.ts'

function useColumns(several: boolean): Column<Report>[] {
  const say = usePeriodWords()
  const { money, unit } = useFormats()
  const { nameOf } = useUnits()
  const sumOf = ({ form }: Report) => form.columns.find(({ key }) => key === form.sum)
  const figure = (report: Report, value: number) => {
    const column = sumOf(report)
    return column?.money ? money(value) : `${formatNumber(value)} ${unit(column?.unit ?? '')}`.trim()
  }
  return [
    lampColumn(say('remarks'), ({ lines, marked }) => {
      if (!lines) return { light: 'UNKNOWN', word: '—' }
      return marked > 0
        ? { light: 'YELLOW', word: say('remarked', { count: marked }) }
        : { light: 'GREEN', word: say('clean') }
    }),
    { key: 'unit', title: say('unit'), value: ({ submission }) => nameOf(submission.unit), role: 'title' },
    ...(several ? [{ key: 'form', title: say('form'), value: ({ form }: Report) => form.title }] : []),
    { key: 'state', title: say('state'), value: ({ submission }) => say(`states.${submission.status}`) },
    { key: 'lines', title: say('lines'), value: ({ lines }) => lines?.length, align: 'right', role: 'wide-only' },
    { key: 'changed', title: say('changed'), value: ({ lines, changed }) => lines && changed, align: 'right' },
    {
      key: 'sum',
      title: say('sum'),
      value: ({ sum }) => sum,
      render: (report) =>
        report.lines && report.sum !== null
          ? `${several ? `${sumOf(report)?.title ?? ''} ` : ''}${figure(report, report.sum)}`
          : '—',
      align: 'right',
    },
    {
      key: 'move',
      title: say('move'),
      value: ({ move }) => move,
      render: (report) => {
        const { lines, move } = report
        if (!lines || move === null) return '—'
        return move === 0 ? '0' : `${move > 0 ? '+' : ''}${figure(report, move)}`
      },
      align: 'right',
    },
    { key: 'by', title: say('by'), value: ({ submission }) => submission.submittedBy, role: 'wide-only' },
    {
      key: 'at',
      title: say('at'),
      value: ({ submission }) => formatInstant(submission.submittedAt),
      role: 'wide-only',
    },
  ]
}

interface TableProps {
  reports: Report[]
  /** Whether they are of several forms. */
  several: boolean
  onOpen: (report: Report) => void
}

/** What waits, unit by unit, and what is said of it. */
export function ReportTable({ reports, several, onOpen }: TableProps) {
  const say = usePeriodWords()
  const columns = useColumns(several)
  return (
    <Rows
      label={say('review')}
      rows={reports}
      columns={columns}
      rowKey={({ submission }) => submission.id}
      onOpen={onOpen}
    />
  )
}
