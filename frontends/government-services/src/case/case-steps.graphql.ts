import { gql } from '@tongchou/frontend-kit'

export const keepServiceCase = gql`
  mutation KeepServiceCase($input: KeepServiceCaseInput!) {
    keepServiceCase(input: $input) {
      id
      version
    }
  }
`

export const advanceServiceCase = gql`
  mutation AdvanceServiceCase($input: AdvanceServiceCaseInput!) {
    advanceServiceCase(input: $input) {
      id
      version
    }
  }
`

export const publishServiceCase = gql`
  mutation PublishServiceCase($input: PublishServiceCaseInput!) {
    publishServiceCase(input: $input) {
      id
      version
    }
  }
`

export const escalateServiceCase = gql`
  mutation EscalateServiceCase($input: EscalateServiceCaseInput!) {
    escalateServiceCase(input: $input) {
      id
      version
    }
  }
`

export const routeServiceCase = gql`
  mutation RouteServiceCase($input: RouteServiceCaseInput!) {
    routeServiceCase(input: $input) {
      id
      version
    }
  }
`

export const passServiceCaseJoint = gql`
  mutation PassServiceCaseJoint($input: PassServiceCaseJointInput!) {
    passServiceCaseJoint(input: $input) {
      id
      version
    }
  }
`
