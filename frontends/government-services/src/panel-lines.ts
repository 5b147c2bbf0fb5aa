import type { Line } from './lines.ts'

/** The lines of a register for a panel on another record's page: what is known there is left out, and no column is optional. */
export const panelLines = <Row>(lines: readonly Line<Row>[], known: readonly string[]): Line<Row>[] =>
  lines
    .filter(({ name }) => !known.includes(name))
    .map(({ column, ...line }) => (column && column !== 'optional' ? { ...line, column } : line) as Line<Row>)
