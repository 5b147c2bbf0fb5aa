import { gql } from '@tongchou/frontend-kit'

export const keyFields = [
  'REAL_ESTATE',
  'MARKET_ACCESS',
  'ENTERPRISE_INVESTMENT',
  'CONSTRUCTION',
  'LIVELIHOOD',
] as const

export type KeyField = (typeof keyFields)[number]

interface InForce {
  totalCount: number
  nodes: { id: string; name: string; department: string }[]
}

export interface Missing {
  subjectId: string
  label: string
  on: string | null
  department: string | null
}

/** Items in force by key field, and those of which procedure or guide is missing, as the service judges. */
export type KeyFieldsData = Record<KeyField, InForce | null> & {
  missing: { totalCount: number; nodes: Missing[] } | null
}

const parts = keyFields.map(
  (field) => `
    ${field}: serviceItems(first: 200, filter: { keyField: ${field}, stage: PUBLISHED }) {
      totalCount
      nodes {
        id
        name
        department
      }
    }`,
)

export const keyFieldsQuery = gql(`
  query KeyServiceFields {${parts.join('')}
    missing: governmentServicesAlerts(first: 200, rule: "service-item.guide-missing") {
      totalCount
      nodes {
        subjectId
        label
        on
        department
      }
    }
  }
`)

export interface Written {
  kind: 'PROCEDURE' | 'GUIDE' | 'DIAGRAM'
  withdrawnOn: string | null
}

/** What is written already about items of which something is missing: `g0`, `g1` and so on, in their order. */
export const writtenQuery = (items: readonly string[]) =>
  gql(
    `query GuidesWritten { ${items
      .map(
        (id, at) =>
          `g${at}: serviceGuides(first: 50, filter: { itemId: ${JSON.stringify(id)} }) { nodes { id kind withdrawnOn } }`,
      )
      .join(' ')} }`,
  )
