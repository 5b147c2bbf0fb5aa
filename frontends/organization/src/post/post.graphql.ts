import { gql } from '@tongchou/frontend-kit'
import type { Role } from '../words.ts'

/** A post and the office or township that it belongs to. */
export interface Post {
  id: string
  title: string | null
  roles: Role[] | null
  department: { code: string; name: string | null; short: string | null } | null
  township: { code: string; name: string | null } | null
}

/** A post in the time that somebody held it. */
export interface Assignment {
  id: string
  version: number
  startedOn: string
  endedOn: string | null
  post: Post | null
}

export interface Holder extends Omit<Assignment, 'post'> {
  person: { id: string; name: string | null; username: string | null } | null
}

export interface HeldPost extends Post {
  holders: Holder[] | null
}

export const postsQuery = gql`
  query Posts {
    posts {
      id
      title
      roles
      department {
        code
        name
        short
      }
      township {
        code
        name
      }
      holders {
        id
        version
        startedOn
        endedOn
        person {
          id
          name
          username
        }
      }
    }
  }
`

export const addPost = gql`
  mutation AddPost($input: AddPostInput!) {
    addPost(input: $input) {
      id
    }
  }
`

export const assignPost = gql`
  mutation AssignPost($input: AssignPostInput!) {
    assignPost(input: $input) {
      id
    }
  }
`

export const endAssignment = gql`
  mutation EndAssignment($input: EndAssignmentInput!) {
    endAssignment(input: $input) {
      id
      version
      endedOn
    }
  }
`
