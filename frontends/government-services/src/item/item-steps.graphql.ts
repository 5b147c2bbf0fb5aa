import { gql } from '@tongchou/frontend-kit'

export const advanceServiceItem = gql`
  mutation AdvanceServiceItem($input: AdvanceServiceItemInput!) {
    advanceServiceItem(input: $input) {
      id
      version
    }
  }
`

export const flagMultiTrip = gql`
  mutation FlagMultiTrip($input: FlagMultiTripInput!) {
    flagMultiTrip(input: $input) {
      id
      version
    }
  }
`

export const reengineerServiceItem = gql`
  mutation ReengineerServiceItem($input: ReengineerServiceItemInput!) {
    reengineerServiceItem(input: $input) {
      id
      version
    }
  }
`
