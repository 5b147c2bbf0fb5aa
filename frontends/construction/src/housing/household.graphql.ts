import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface ExpropriationAgreement {
  id: string
  number: string
  kind: Code<'CompensationKind'>
  compensation: number
  signedOn: string
  paidOn: string | null
}

export interface Household {
  id: string
  version: number
  fileNumber: string
  maskedName: string
  workId: string
  people: number
  floorArea: number
  registeredOn: string
  state: Code<'HouseholdState'>
  assessedOn: string | null
  assessedValue: number | null
  vacatedOn: string | null
  resettledOn: string | null
  agreement: ExpropriationAgreement | null
}

export const householdsQuery = gql`
  query ConstructionHouseholds(
    $first: Int!
    $offset: Int
    $orderBy: HouseholdOrder
    $direction: Direction! = ASC
    $search: String
    $filter: HouseholdFilter
  ) {
    households(
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
        fileNumber
        maskedName
        workId
        people
        floorArea
        registeredOn
        state
        assessedOn
        assessedValue
        vacatedOn
        resettledOn
        agreement {
          id
          number
          kind
          compensation
          signedOn
          paidOn
        }
      }
    }
  }
`

export const keepHousehold = gql`
  mutation KeepHousehold($input: KeepHouseholdInput!) {
    keepHousehold(input: $input) {
      id
      version
    }
  }
`
