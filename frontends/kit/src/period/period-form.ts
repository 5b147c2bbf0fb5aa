import type { DocumentNode } from 'graphql'
import type { DeriveRow, GridColumn, GridRow, GridText, Remark } from '../entry/grid.rules.ts'

/** A line of a month as the service has it; what its rules need to know of the record goes along. */
export interface PeriodLine extends GridRow {
  /** The version that its next change must name; null before its entry. */
  version: number | null
}

/** Which month of which unit. */
export interface PeriodMonth {
  period: string
  unit: string
  /** Why a locked month is put right. */
  correctionReason?: string
}

/** What a rule has to know beside the line. */
export interface LineAt {
  period: string
  correcting: boolean
  /** What the service said of the line when it kept it. */
  told: readonly string[] | undefined
}

/** A monthly form of a service: what is entered line by line, where it is read, by which door it is kept. */
export interface PeriodForm<Answer = unknown, Line extends PeriodLine = PeriodLine> {
  /** As the service calls it: `revenue`. */
  code: string
  title: string
  /** One unit's month, of `$period` and `$unit`, and of `$before`, the month before, where the query declares it. */
  query: DocumentNode
  /** The lines of the answer; nothing where the service did not give them. */
  linesOf(answer: Answer, unit: string): Line[] | null | undefined
  columns: GridColumn[]
  texts?: GridText[]
  derive?: DeriveRow
  /** Pure and quick: what is said of a line while one types and while one reviews. The service decides. */
  check?(line: Line, at: LineAt): Remark[]
  keep: {
    document: DocumentNode
    inputOf(month: PeriodMonth, lines: readonly Line[]): Record<string, unknown>
    /** Where the door takes one line at a time. */
    oneByOne?: boolean
    /** What the service says of lines that it kept, by their ids. */
    told?(answer: unknown): Readonly<Record<string, readonly string[]>>
  }
  /** What fills lines that are still empty, and the word for it; without one, last month's figures. */
  fillRest?: { word: string; fill: (row: GridRow) => GridRow }
  /** The column whose sum a head sees before he opens a report. */
  sum?: string
  /** Why there may be no line, and what makes some. */
  empty?: { title: string; next: string }
}

/** The service whose report it is. */
export interface PeriodService {
  /** As in its permissions: `finance`. */
  service: string
}
