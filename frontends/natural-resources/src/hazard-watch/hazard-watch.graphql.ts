import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export const findings = ['NORMAL', 'SLIGHT_CHANGE', 'MARKED_CHANGE', 'MOVING'] as const
export type Finding = (typeof findings)[number]

/** What the service has of a point's day. */
export interface WatchHeld {
  id: string
  version: number
  watchedOn: string
  watchedAt: string
  finding: Finding
  note: string | null
}

/** A point as the watcher sees it: no telephone, no name of a person, for it stays on the phone. */
export interface WatchPoint {
  id: string
  code: string
  name: string
  kind: Member<'hazardKinds'>
  village: string
  listedOn: string
  delistedOn: string | null
  threatenedPeople: number
  watch: WatchHeld | null
}

export const watchPointsQuery = gql`
  query WatchPoints($offset: Int!) {
    hazardPoints(first: 100, offset: $offset) {
      totalCount
      nodes {
        id
        code
        name
        kind
        village
        listedOn
        delistedOn
        threatenedPeople
        watch {
          id
          version
          watchedOn
          watchedAt
          finding
          note
        }
      }
    }
  }
`

export const reportWatch = gql`
  mutation ReportHazardWatch($input: ReportHazardWatchInput!) {
    reportHazardWatch(input: $input) {
      id
      version
      watchedOn
      watchedAt
      finding
      note
    }
  }
`
