import { Rows, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import type { Book, BookLine } from './project-book.graphql.ts'
import { changesBetween, type BookChange } from './project-book.rules.ts'

/** What differs between two editions of a year's book. */
export function BookComparison({ one, other }: { one: Book; other: Book }) {
  const say = useText()
  const go = useNavigate()
  const [older, newer] = one.edition < other.edition ? [one, other] : [other, one]
  const changes = changesBetween(older, newer)
  const moved = ({ before, after }: BookChange, shown: (line: BookLine) => string | number | null) => {
    const [was, is] = [before && shown(before), after && shown(after)]
    if (was === is || was === null || is === null) return is ?? was
    return `${was} → ${is}`
  }
  const columns: Column<BookChange>[] = [
    {
      key: 'change',
      title: say('book.change'),
      value: ({ kind }) => say(`book.changes.${kind}`),
      render: ({ kind }) => (
        <span className={kind === 'dropped' ? 'lamp-RED' : kind === 'added' ? 'lamp-GREEN' : undefined}>
          {say(`book.changes.${kind}`)}
        </span>
      ),
      role: 'lamp',
      width: 80,
    },
    { key: 'name', title: say('name'), value: ({ name }) => name, role: 'title' },
    { key: 'kind', title: say('kind'), value: (row) => moved(row, (line) => say(`kinds.${line.kind}`)) },
    { key: 'stage', title: say('stage'), value: (row) => moved(row, (line) => say(`stages.${line.stage}`)) },
    { key: 'owner', title: say('ownerUnit'), value: (row) => moved(row, (line) => line.ownerUnit), role: 'wide-only' },
    {
      key: 'total',
      title: say('inWan', { name: say('totalInvestment') }),
      value: (row) => moved(row, (line) => inWan(line.totalInvestment)),
      align: 'right',
    },
    {
      key: 'annual',
      title: say('inWan', { name: say('annualInvestment') }),
      value: (row) => moved(row, (line) => inWan(line.annualInvestment)),
      align: 'right',
    },
  ]
  if (changes.length === 0) return <p className="empty">{say('book.same', { nth: other.edition })}</p>
  return (
    <Rows
      label={say('book.compared', { older: older.edition, newer: newer.edition })}
      rows={changes}
      columns={columns}
      rowKey={({ projectId }) => projectId}
      onOpen={({ projectId }) => void go(`/m/projects/list/${projectId}`)}
    />
  )
}
