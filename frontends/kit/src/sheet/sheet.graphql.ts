import { gql } from '@apollo/client'
import type { DocumentNode } from 'graphql'
import type { SentRow, SheetFault } from './parts.rules.ts'
import type { SheetRecord } from './table.rules.ts'

export interface SheetPage {
  sheet: { totalCount: number; nodes: SheetRecord[] } | null
}

export interface Verdict {
  state: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED'
  before: Record<string, unknown>
  after: Record<string, unknown>
}

export interface SheetCheck {
  sheet: { nodes: Verdict[]; faults: SheetFault[] } | null
}

export interface SheetSaved {
  sheet: { entered: number; corrected: number; unchanged: number; refused: number; faults: SheetFault[] } | null
}

export interface SaveInput {
  sheet: string
  rows: SentRow[]
  idempotencyKey: string
}

interface Documents {
  rows: DocumentNode
  check: DocumentNode
  save: DocumentNode
}

const made = new Map<string, Documents>()

const pascal = (service: string) => service.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

function documentsFor(service: string): Documents {
  const name = pascal(service)
  const field = name.charAt(0).toLowerCase() + name.slice(1)
  return {
    rows: gql(`query ${name}SheetRows($sheet: String!, $first: Int!, $offset: Int!, $search: String, $filter: SheetCells) {
      sheet: ${field}SheetRows(sheet: $sheet, first: $first, offset: $offset, search: $search, filter: $filter) {
        totalCount
        nodes { id version cells }
      }
    }`),
    check: gql(`query Check${name}Sheet($sheet: String!, $rows: [SheetRowInput!]!) {
      sheet: check${name}Sheet(sheet: $sheet, rows: $rows) {
        nodes { state before after }
        faults { code field params rows }
      }
    }`),
    save: gql(`mutation Save${name}Sheet($input: SaveSheetInput!) {
      sheet: save${name}Sheet(input: $input) {
        entered corrected unchanged refused
        faults { code field params rows }
      }
    }`),
  }
}

/** A service's doors to its lists as sheets. */
export function documentsOf(service: string): Documents {
  const known = made.get(service) ?? documentsFor(service)
  made.set(service, known)
  return known
}
