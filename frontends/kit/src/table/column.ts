import type { ReactNode } from 'react'

/** One column of a list. */
export interface Column<Row> {
  key: string
  title: string
  /** What stands in the cell, the export and, without `render`, on the page. */
  value: (row: Row) => string | number | null | undefined
  render?: (row: Row) => ReactNode
  /** The member of the query's `orderBy` enum; without one the column does not sort. */
  sort?: string
  align?: 'right'
  width?: number
  /** `lamp` comes first on a phone, `title` is its first line and the name of the row; the rest make up the second. */
  role?: 'lamp' | 'title' | 'wide-only'
  /** Hidden until chosen. */
  optional?: boolean
}

/** One choice above a list. */
export interface Filter {
  key: string
  title: string
  options: { value: string; label: string }[]
}

/** Something that can be done with chosen rows. */
export interface RowAction<Row> {
  title: string
  permission?: string
  run: (rows: Row[]) => void | Promise<void>
}
