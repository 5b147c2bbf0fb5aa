import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface UrbanCaseStepLimit {
  id: string
  version: number
  step: Code<'UrbanCaseTimedStep'>
  workingDays: number
  basis: string | null
}

export const urbanCaseStepLimitsQuery = gql`
  query ConstructionUrbanCaseStepLimits(
    $first: Int!
    $offset: Int
    $orderBy: UrbanCaseStepLimitOrder
    $direction: Direction! = ASC
  ) {
    urbanCaseStepLimits(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        step
        workingDays
        basis
      }
    }
  }
`

export const keepUrbanCaseStepLimit = gql`
  mutation KeepUrbanCaseStepLimit($input: KeepUrbanCaseStepLimitInput!) {
    keepUrbanCaseStepLimit(input: $input) {
      id
      version
    }
  }
`
