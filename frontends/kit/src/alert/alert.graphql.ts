import { gql } from '@apollo/client'
import type { DocumentNode } from 'graphql'

/** A record in trouble, as every service's graph says it. */
export interface Alert {
  rule: string
  title: string
  severity: 'YELLOW' | 'RED'
  subjectType: string
  subjectId: string
  label: string
  on: string | null
  params: { name: string; value: string | null }[]
  department: string | null
  township: string | null
}

interface AlertDoors {
  at: string
  list: DocumentNode
  counts: DocumentNode
}

// Asked without its id: it names the rule and the record, which two alerts may share.
const parts = `rule title severity subjectType subjectId label on params { name value } department township`

const made = new Map<string, AlertDoors>()

/** The alerts of a service, by the names that every service's graph has. */
export function alertDoorsOf(service: string): AlertDoors {
  const at = `${service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Alerts`
  const doors = made.get(service) ?? {
    at,
    list: gql(`query Alerts($first: Int!, $offset: Int, $severity: Severity, $rule: String) {
      ${at}(first: $first, offset: $offset, severity: $severity, rule: $rule) { totalCount nodes { ${parts} } }
    }`),
    counts: gql(`query AlertCounts($first: Int!) {
      red: ${at}(first: $first, severity: RED) { totalCount nodes { ${parts} } }
      yellow: ${at}(first: 1, severity: YELLOW) { totalCount }
    }`),
  }
  made.set(service, doors)
  return doors
}
