import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface SystemLink {
  id: string
  version: number
  name: string
  systemKind: Code<'LinkedSystem'>
  department: string
  interface: string
  required: boolean
  intervalMinutes: number
  dueOn: string
  liveOn: string | null
  testNumber: string | null
  retiredOn: string | null
  state: Code<'SystemLinkState'>
  lastHeardAt: string | null
  hasKey: boolean
  silentMinutes: number | null
  silences: { id: string; beganAt: string; endedAt: string; minutes: number }[]
}

export const systemLinksQuery = gql`
  query ConstructionSystemLinks(
    $first: Int!
    $offset: Int
    $orderBy: SystemLinkOrder
    $direction: Direction! = ASC
    $search: String
    $filter: SystemLinkFilter
  ) {
    systemLinks(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        name
        systemKind
        department
        interface
        required
        intervalMinutes
        dueOn
        liveOn
        testNumber
        retiredOn
        state
        lastHeardAt
        hasKey
        silentMinutes
        silences {
          id
          beganAt
          endedAt
          minutes
        }
      }
    }
  }
`

export const keepSystemLink = gql`
  mutation KeepSystemLink($input: KeepSystemLinkInput!) {
    keepSystemLink(input: $input) {
      id
      version
    }
  }
`
