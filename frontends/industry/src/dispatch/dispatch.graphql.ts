import { gql } from '@tongchou/frontend-kit'

export interface Resolution {
  id: string
  version: number
  heldOn: string
  topic: string
  resolution: string
  department: string
  dueOn: string
  doneOn: string | null
}

export const resolutionsQuery = gql`
  query DispatchResolutions($first: Int!, $offset: Int, $direction: Direction! = DESC) {
    dispatchResolutions(first: $first, offset: $offset, direction: $direction) {
      totalCount
      nodes {
        id
        version
        heldOn
        topic
        resolution
        department
        dueOn
        doneOn
      }
    }
  }
`

export const keepResolution = gql`
  mutation KeepDispatchResolution($input: KeepDispatchResolutionInput!) {
    keepDispatchResolution(input: $input) {
      id
      version
    }
  }
`
