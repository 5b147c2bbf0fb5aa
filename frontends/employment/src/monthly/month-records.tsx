import { RegisterPage } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useLines, type Line } from '../lines.ts'
import { useText } from '../words.ts'

interface MonthRecord {
  id: string
  version: number
}

interface MonthRecordsProps<Row extends MonthRecord> {
  title: string
  /** Its type in the trail. */
  type: string
  document: DocumentNode
  at: string
  lines: readonly Line<Row>[]
  nameOf: (row: Row) => string
}

/** Months as they were reported, to be read: the records behind a number. Figures are entered in the monthly report. */
export function MonthRecords<Row extends MonthRecord>({
  title,
  type,
  document,
  at,
  lines,
  nameOf,
}: MonthRecordsProps<Row>) {
  const say = useText()
  return (
    <RegisterPage<Row>
      title={title}
      note={say('monthly.recordsNote')}
      document={document}
      at={at}
      fields={useLines(lines)}
      nameOf={nameOf}
      history={{ service: 'employment', type }}
      empty={{ title: say('monthly.noRecords'), next: null }}
    />
  )
}
