import { gql } from '@tongchou/frontend-kit'

/** 化债计划, month by month. */
export interface DebtResolution {
  id: string
  version: number
  period: string
  amount: number
}

export const keepDebtResolution = gql`
  mutation KeepDebtResolution($input: KeepDebtResolutionInput!) {
    keepDebtResolution(input: $input) {
      id
      version
    }
  }
`
