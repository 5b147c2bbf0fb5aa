import { gql } from '@tongchou/frontend-kit'
import type { Assignment, Post } from '../post/post.graphql.ts'
import type { Role } from '../words.ts'

/** A line of the list of accounts. */
export interface Account {
  id: string
  version: number
  name: string
  username: string
  status: 'ACTIVE' | 'DISABLED'
  telephone: string | null
  roles: Role[] | null
  posts: Post[] | null
  mustChangePassword: boolean | null
  secondFactorSince: string | null
}

export interface AccountInFull extends Account {
  grantedRoles: Role[] | null
  assignments: Assignment[] | null
}

export const accountsQuery = gql`
  query Accounts(
    $first: Int!
    $offset: Int
    $orderBy: PersonOrder! = USERNAME
    $direction: Direction! = ASC
    $search: String
    $status: PersonStatus
  ) {
    people(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search, status: $status) {
      totalCount
      nodes {
        id
        version
        name
        username
        status
        telephone
        roles
        mustChangePassword
        secondFactorSince
        posts {
          id
          title
          department {
            code
            short
            name
          }
          township {
            code
            name
          }
        }
      }
    }
  }
`

export const accountQuery = gql`
  query Account($id: ID!) {
    person(id: $id) {
      id
      version
      name
      username
      status
      telephone
      roles
      grantedRoles
      mustChangePassword
      secondFactorSince
      posts {
        id
      }
      assignments {
        id
        version
        startedOn
        endedOn
        post {
          id
          title
          roles
          department {
            code
            short
            name
          }
          township {
            code
            name
          }
        }
      }
    }
  }
`

export const accountNamesQuery = gql`
  query AccountNames($search: String!) {
    people(first: 20, search: $search, status: ACTIVE) {
      nodes {
        id
        name
        username
      }
    }
  }
`

export const accountNameQuery = gql`
  query AccountName($id: ID!) {
    person(id: $id) {
      id
      name
      username
    }
  }
`

export const addPerson = gql`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      id
    }
  }
`

export const correctPerson = gql`
  mutation CorrectPerson($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
      id
      version
      name
      telephone
    }
  }
`

export const disablePerson = gql`
  mutation DisablePerson($input: PersonStatusInput!) {
    disablePerson(input: $input) {
      id
      version
      status
    }
  }
`

export const enablePerson = gql`
  mutation EnablePerson($input: PersonStatusInput!) {
    enablePerson(input: $input) {
      id
      version
      status
    }
  }
`

export const grantRole = gql`
  mutation GrantRole($input: PersonRoleInput!) {
    grantRole(input: $input) {
      id
      version
      roles
      grantedRoles
    }
  }
`

export const revokeRole = gql`
  mutation RevokeRole($input: PersonRoleInput!) {
    revokeRole(input: $input) {
      id
      version
      roles
      grantedRoles
    }
  }
`

export const unmaskPerson = gql`
  mutation UnmaskPerson($input: UnmaskPersonInput!) {
    unmaskPerson(input: $input) {
      id
      telephone
    }
  }
`

export const resetSecondFactor = gql`
  mutation ResetSecondFactor($input: PersonStatusInput!) {
    resetSecondFactor(input: $input) {
      id
      version
      secondFactorSince
    }
  }
`

export const resetPassword = gql`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      oneTimePassword
      person {
        id
        version
        mustChangePassword
      }
    }
  }
`
