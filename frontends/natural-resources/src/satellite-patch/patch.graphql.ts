import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export interface SatellitePatch {
  id: string
  version: number
  number: string
  batch: string
  township: string
  place: string
  areaMu: number
  farmlandMu: number
  receivedOn: string
  dueOn: string
  longitude: number | null
  latitude: number | null
  stage: Member<'satellitePatchStage'>
  verdict: Member<'satellitePatchVerdict'> | null
  checkedOn: string | null
  checkNote: string | null
  violationId: string | null
  evidencedOn: string | null
  evidenceDocument: string | null
  closedOn: string | null
  nextStage: string | null
  daysLeft: number | null
  violation: { id: string; number: string } | null
}

export const satellitePatchesQuery = gql`
  query SatellitePatchesList(
    $first: Int!
    $offset: Int
    $orderBy: SatellitePatchOrder
    $direction: Direction! = DESC
    $search: String
    $filter: SatellitePatchFilter
  ) {
    satellitePatches(
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
        batch
        township
        place
        areaMu
        farmlandMu
        receivedOn
        dueOn
        longitude
        latitude
        stage
        verdict
        checkedOn
        checkNote
        violationId
        evidencedOn
        evidenceDocument
        closedOn
        nextStage
        daysLeft
        violation {
          id
          number
        }
      }
    }
  }
`

export const keepSatellitePatch = gql`
  mutation KeepSatellitePatch($input: KeepSatellitePatchInput!) {
    keepSatellitePatch(input: $input) {
      id
      version
    }
  }
`
