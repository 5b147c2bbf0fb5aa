import { gql } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'

export interface GreenhouseCase {
  id: string
  version: number
  township: string
  village: string
  holder: string
  areaMu: number
  finding: string
  foundOn: string
  dueOn: string
  stage: Member<'greenhouseStage'>
  action: string | null
  rectifiedOn: string | null
  acceptedOn: string | null
  acceptedBy: string | null
  recheckedOn: string | null
  reboundOn: string | null
  nextStages: string[]
}

export const greenhouseCasesQuery = gql`
  query GreenhouseCasesList(
    $first: Int!
    $offset: Int
    $orderBy: GreenhouseCaseOrder
    $direction: Direction! = DESC
    $search: String
    $filter: GreenhouseCaseFilter
  ) {
    greenhouseCases(
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
        township
        village
        holder
        areaMu
        finding
        foundOn
        dueOn
        stage
        action
        rectifiedOn
        acceptedOn
        acceptedBy
        recheckedOn
        reboundOn
        nextStages
      }
    }
  }
`

export const keepGreenhouseCase = gql`
  mutation KeepGreenhouseCase($input: KeepGreenhouseCaseInput!) {
    keepGreenhouseCase(input: $input) {
      id
      version
    }
  }
`
