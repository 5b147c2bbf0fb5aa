import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export interface Parcel {
  id: string
  version: number
  code: string
  name: string
  township: string
  location: string | null
  areaMu: number
  landUse: string
  batchNumber: string | null
  projectId: string | null
  enterpriseUscc: string | null
  demandId: string | null
  longitude: number | null
  latitude: number | null
  stage: Member<'landParcelStage'>
  approvedOn: string | null
  approvalDocument: string | null
  expropriatedOn: string | null
  expropriationDocument: string | null
  suppliedOn: string | null
  supplyDocument: string | null
  supplyMode: string | null
  recipient: string | null
  startDueOn: string | null
  startedOn: string | null
  startDocument: string | null
  completedOn: string | null
  completionDocument: string | null
  usedMu: number | null
  usedNotedOn: string | null
  producingOn: string | null
  standardMetOn: string | null
  nextStages: string[]
  fiveNot: Member<'fiveNotKind'>[]
  startedUnsupplied: boolean
}

export interface ParcelBoard {
  stages: { stage: Member<'landParcelStage'>; parcels: number; areaMu: number }[]
  fiveNot: { kind: Member<'fiveNotKind'>; parcels: number; areaMu: number }[]
  startedUnsupplied: number
}

export const parcelBoardQuery = gql`
  query LandParcelBoard {
    landParcelBoard {
      stages {
        stage
        parcels
        areaMu
      }
      fiveNot {
        kind
        parcels
        areaMu
      }
      startedUnsupplied
    }
  }
`

const parts = gql`
  fragment ParcelParts on LandParcel {
    id
    version
    code
    name
    township
    location
    areaMu
    landUse
    batchNumber
    projectId
    enterpriseUscc
    demandId
    longitude
    latitude
    stage
    approvedOn
    approvalDocument
    expropriatedOn
    expropriationDocument
    suppliedOn
    supplyDocument
    supplyMode
    recipient
    startDueOn
    startedOn
    startDocument
    completedOn
    completionDocument
    usedMu
    usedNotedOn
    producingOn
    standardMetOn
    nextStages
    fiveNot
    startedUnsupplied
  }
`

export const parcelsQuery = gql`
  query LandParcelsList(
    $first: Int!
    $offset: Int
    $orderBy: LandParcelOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LandParcelFilter
  ) {
    landParcels(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        ...ParcelParts
      }
    }
  }
  ${parts}
`

export const registerParcel = gql`
  mutation RegisterLandParcel($input: RegisterLandParcelInput!) {
    registerLandParcel(input: $input) {
      code
    }
  }
`

export const correctParcel = gql`
  mutation CorrectLandParcel($input: CorrectLandParcelInput!) {
    correctLandParcel(input: $input) {
      code
    }
  }
`

export const advanceParcel = gql`
  mutation AdvanceLandParcel($input: AdvanceLandParcelInput!) {
    advanceLandParcel(input: $input) {
      code
    }
  }
`

export const recordUse = gql`
  mutation RecordParcelUse($input: RecordParcelUseInput!) {
    recordParcelUse(input: $input) {
      code
    }
  }
`
