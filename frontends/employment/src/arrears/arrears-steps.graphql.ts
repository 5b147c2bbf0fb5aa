import { gql } from '@tongchou/frontend-kit'

export const investigateArrears = gql`
  mutation InvestigateArrears($input: ArrearsStepInput!) {
    investigateArrears(input: $input) {
      id
      version
    }
  }
`

export const orderArrears = gql`
  mutation OrderArrears($input: OrderArrearsInput!) {
    orderArrears(input: $input) {
      id
      version
    }
  }
`

export const payArrears = gql`
  mutation PayArrears($input: PayArrearsInput!) {
    payArrears(input: $input) {
      id
      version
    }
  }
`

export const referArrears = gql`
  mutation ReferArrears($input: ReferArrearsInput!) {
    referArrears(input: $input) {
      id
      version
    }
  }
`

export const closeArrears = gql`
  mutation CloseArrears($input: CloseArrearsInput!) {
    closeArrears(input: $input) {
      id
      version
    }
  }
`
