import { gql } from '@tongchou/frontend-kit'

/** Each step by which a temporary payment became less. */
export interface TemporaryClearing {
  id: string
  version: number
  way: string
  amount: number
  clearedOn: string
}

export const keepTemporaryClearing = gql`
  mutation KeepTemporaryClearing($input: KeepTemporaryClearingInput!) {
    keepTemporaryClearing(input: $input) {
      id
      version
    }
  }
`
