import { gql } from '@tongchou/frontend-kit'

/** Each step by which arrears became less. */
export interface ArrearsCollection {
  id: string
  version: number
  way: string
  amount: number
  collectedOn: string
}

export const keepArrearsCollection = gql`
  mutation KeepArrearsCollection($input: KeepArrearsCollectionInput!) {
    keepArrearsCollection(input: $input) {
      id
      version
    }
  }
`
