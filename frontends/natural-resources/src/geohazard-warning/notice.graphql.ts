import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

/** What was sent to one point, and who confirmed it. */
export interface Notice {
  id: string
  version: number
  watcher: string | null
  confirmedOn: string | null
  confirmedBy: string | null
  measure: string | null
  point: { id: string; name: string } | null
  warning: {
    id: string
    number: string
    level: Member<'geohazardWarningLevel'>
    validUntil: string
    liftedOn: string | null
  } | null
}

export const noticesQuery = gql`
  query GeohazardNotices($first: Int!, $offset: Int, $township: ID, $confirmed: Boolean) {
    geohazardNotices(first: $first, offset: $offset, township: $township, confirmed: $confirmed) {
      totalCount
      nodes {
        id
        version
        watcher
        confirmedOn
        confirmedBy
        measure
        point {
          id
          name
        }
        warning {
          id
          number
          level
          validUntil
          liftedOn
        }
      }
    }
  }
`

export const confirmNotice = gql`
  mutation ConfirmGeohazardNotice($input: ConfirmGeohazardNoticeInput!) {
    confirmGeohazardNotice(input: $input) {
      id
      version
      confirmedOn
    }
  }
`
