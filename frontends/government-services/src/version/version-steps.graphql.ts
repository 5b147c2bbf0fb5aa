import { gql } from '@tongchou/frontend-kit'

export const draftServiceItemVersion = gql`
  mutation DraftServiceItemVersion($input: DraftServiceItemVersionInput!) {
    draftServiceItemVersion(input: $input) {
      id
      version
    }
  }
`

export const reviewServiceItemVersion = gql`
  mutation ReviewServiceItemVersion($input: ReviewServiceItemVersionInput!) {
    reviewServiceItemVersion(input: $input) {
      id
      version
    }
  }
`

export const returnServiceItemVersion = gql`
  mutation ReturnServiceItemVersion($input: ReturnServiceItemVersionInput!) {
    returnServiceItemVersion(input: $input) {
      id
      version
    }
  }
`

export const publishServiceItemVersion = gql`
  mutation PublishServiceItemVersion($input: PublishServiceItemVersionInput!) {
    publishServiceItemVersion(input: $input) {
      id
      version
    }
  }
`
