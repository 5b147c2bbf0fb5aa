import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export interface HazardPoint {
  id: string
  version: number
  code: string
  name: string
  kind: string
  township: string
  village: string
  listedOn: string
  threatenedHouseholds: number
  threatenedPeople: number
  threatenedProperty: number
  watcher: string | null
  watcherTelephone: string | null
  responsiblePerson: string | null
  responsibleTelephone: string | null
  cardIssuedOn: string | null
  emergencyPlanOn: string | null
  emergencyPlanDocument: string | null
  shelter: string | null
  longitude: number | null
  latitude: number | null
  grade: Member<'hazardGrade'>
  stage: Member<'hazardPointStage'>
  stageSince: string
  nextStages: string[]
  watchCount: number
  steps: {
    id: string
    stage: Member<'hazardPointStage'>
    takenOn: string
    document: string | null
    note: string | null
    evacuated: number | null
  }[]
}

export const hazardPointsQuery = gql`
  query HazardPointsList(
    $first: Int!
    $offset: Int
    $orderBy: HazardPointOrder
    $direction: Direction! = ASC
    $search: String
    $filter: HazardPointFilter
  ) {
    hazardPoints(
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
        code
        name
        kind
        township
        village
        listedOn
        threatenedHouseholds
        threatenedPeople
        threatenedProperty
        watcher
        watcherTelephone
        responsiblePerson
        responsibleTelephone
        cardIssuedOn
        emergencyPlanOn
        emergencyPlanDocument
        shelter
        longitude
        latitude
        grade
        stage
        stageSince
        nextStages
        watchCount
        steps {
          id
          stage
          takenOn
          document
          note
          evacuated
        }
      }
    }
  }
`

export const keepHazardPoint = gql`
  mutation KeepHazardPoint($input: KeepHazardPointInput!) {
    keepHazardPoint(input: $input) {
      id
      version
    }
  }
`
