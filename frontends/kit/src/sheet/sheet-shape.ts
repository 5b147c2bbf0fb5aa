import type { FormField, FormValues } from '../form/form.rules.ts'

/** A list as a spreadsheet: how it is called in the graph, and what stands in its columns. */
export interface SheetShape {
  /** The service that keeps it: `projects`. */
  service: string
  /** Its list in the graph: `projectVisits`. */
  name: string
  /** Its name to people, and the file's: 领导督导. */
  title: string
  /** Its columns: the fields of its form. */
  fields: readonly FormField[]
  /** What one must be allowed to import. */
  permission?: string | undefined
  /** What goes along with every new record, unseen. */
  also?: FormValues
  /** How its rows are narrowed, where the list on the page does that by variables of its own. */
  filter?: Record<string, unknown>
  /** The queries that show what changed. */
  refresh?: readonly string[]
}

/** How the list on the page is narrowed now. */
export interface Narrowing {
  filter?: Record<string, unknown>
  search?: string
}
