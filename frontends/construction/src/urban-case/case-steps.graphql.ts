import { gql } from '@tongchou/frontend-kit'

export const reportCase = gql`
  mutation ReportUrbanCase($input: ReportUrbanCaseInput!) {
    reportUrbanCase(input: $input) {
      id
    }
  }
`

export const fileCase = gql`
  mutation FileUrbanCase($input: StepUrbanCaseInput!) {
    fileUrbanCase(input: $input) {
      id
      version
    }
  }
`

export const rejectCase = gql`
  mutation RejectUrbanCase($input: RejectUrbanCaseInput!) {
    rejectUrbanCase(input: $input) {
      id
      version
    }
  }
`

export const dispatchCase = gql`
  mutation DispatchUrbanCase($input: DispatchUrbanCaseInput!) {
    dispatchUrbanCase(input: $input) {
      id
      version
    }
  }
`

export const handleCase = gql`
  mutation HandleUrbanCase($input: HandleUrbanCaseInput!) {
    handleUrbanCase(input: $input) {
      id
      version
    }
  }
`

export const checkCase = gql`
  mutation CheckUrbanCase($input: CheckUrbanCaseInput!) {
    checkUrbanCase(input: $input) {
      id
      version
    }
  }
`

export const closeCase = gql`
  mutation CloseUrbanCase($input: StepUrbanCaseInput!) {
    closeUrbanCase(input: $input) {
      id
      version
    }
  }
`
