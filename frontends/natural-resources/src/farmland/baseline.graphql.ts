import { gql } from '@tongchou/frontend-kit'

export interface FarmlandBaseline {
  id: string
  version: number
  township: string
  year: number
  farmlandMu: number
  basicFarmlandMu: number
  qualityGrade: number
  farmlandDutyMu: number
  basicFarmlandDutyMu: number
  document: string
}

export const farmlandBaselinesQuery = gql`
  query FarmlandBaselinesList(
    $first: Int!
    $offset: Int
    $orderBy: FarmlandBaselineOrder
    $direction: Direction! = DESC
    $filter: FarmlandBaselineFilter
  ) {
    farmlandBaselines(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        township
        year
        farmlandMu
        basicFarmlandMu
        qualityGrade
        farmlandDutyMu
        basicFarmlandDutyMu
        document
      }
    }
  }
`

export const keepFarmlandBaseline = gql`
  mutation KeepFarmlandBaseline($input: KeepFarmlandBaselineInput!) {
    keepFarmlandBaseline(input: $input) {
      id
      version
    }
  }
`
