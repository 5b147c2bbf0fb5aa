import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export interface LandViolation {
  id: string
  version: number
  number: string
  kind: string
  source: string
  township: string
  place: string
  party: string
  projectId: string | null
  parcelId: string | null
  areaMu: number
  farmlandMu: number
  foundOn: string
  dueOn: string
  evidence: string | null
  longitude: number | null
  latitude: number | null
  stage: Member<'landViolationStage'>
  stageSince: string
  handledOn: string | null
  referredTo: string | null
  closedOn: string | null
  nextStages: string[]
  steps: {
    id: string
    stage: Member<'landViolationStage'>
    takenOn: string
    document: string
    note: string | null
    fine: number | null
  }[]
}

export const landViolationsQuery = gql`
  query LandViolationsList(
    $first: Int!
    $offset: Int
    $orderBy: LandViolationOrder
    $direction: Direction! = DESC
    $search: String
    $filter: LandViolationFilter
  ) {
    landViolations(
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
        number
        kind
        source
        township
        place
        party
        projectId
        parcelId
        areaMu
        farmlandMu
        foundOn
        dueOn
        evidence
        longitude
        latitude
        stage
        stageSince
        handledOn
        referredTo
        closedOn
        nextStages
        steps {
          id
          stage
          takenOn
          document
          note
          fine
        }
      }
    }
  }
`

export const keepLandViolation = gql`
  mutation KeepLandViolation($input: KeepLandViolationInput!) {
    keepLandViolation(input: $input) {
      id
      version
    }
  }
`
