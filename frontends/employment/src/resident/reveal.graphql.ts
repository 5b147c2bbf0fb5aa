import { gql } from '@tongchou/frontend-kit'

export const revealIdentity = gql`
  mutation RevealIdentity($input: RevealIdentityInput!) {
    revealIdentity(input: $input) {
      id
      identityNumber
    }
  }
`
