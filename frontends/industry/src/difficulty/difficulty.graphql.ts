import { gql } from '@tongchou/frontend-kit'

export const difficultyKinds = [
  'RAW_MATERIAL',
  'LABOUR',
  'TALENT',
  'UTILITIES',
  'CREDIT',
  'SALES',
  'SCIENCE',
  'FINANCE',
  'MARKETING',
] as const
export type DifficultyKind = (typeof difficultyKinds)[number]

export const difficultyStages = ['RAISED', 'ASSIGNED', 'REPLIED', 'RESOLVED', 'CONFIRMED_BY_ENTERPRISE'] as const
export type DifficultyStage = (typeof difficultyStages)[number]

export interface Difficulty {
  id: string
  version: number
  enterpriseId: string
  kind: DifficultyKind
  title: string
  description: string
  stage: DifficultyStage
  raisedOn: string
  department: string | null
  joint: string[]
  dueOn: string
  reply: string | null
  repliedOn: string | null
  resolution: string | null
  resolvedOn: string | null
  confirmedOn: string | null
  confirmedBy: string | null
  satisfaction: number | null
  sentBack: number
  daysOverdue: number
  /** 0 in time, 1 the department's head, 2 the leader of the area, 3 the county's head */
  escalation: number
  answeringDepartment: { code: string; name: string | null } | null
  enterpriseName: string | null
  /** Nothing to who may not see the enterprise. */
  enterprise?: { uscc: string } | null
}

const fields = `
  id
  version
  enterpriseId
  enterpriseName
  kind
  title
  description
  stage
  raisedOn
  department
  joint
  dueOn
  reply
  repliedOn
  resolution
  resolvedOn
  confirmedOn
  confirmedBy
  satisfaction
  sentBack
  daysOverdue
  escalation
  answeringDepartment {
    code
    name
  }
`

export const difficultiesQuery = gql(`
  query DifficultyList($first: Int!, $offset: Int, $direction: Direction! = DESC, $kind: [DifficultyKind!], $stage: [DifficultyStage!], $overdue: Boolean) {
    enterpriseDifficulties(first: $first, offset: $offset, direction: $direction, kind: $kind, stage: $stage, overdue: $overdue) {
      totalCount
      nodes {
        ${fields}
        enterprise {
          uscc
        }
      }
    }
  }
`)

/** One of them, on whichever page of the list it stands. */
export const difficultyQuery = gql(`
  query Difficulty($id: ID!) {
    enterpriseDifficulties(first: 1, id: $id) {
      nodes {
        ${fields}
        enterprise {
          uscc
        }
      }
    }
    departments {
      code
      name
    }
  }
`)

export interface OneDifficulty {
  enterpriseDifficulties: { nodes: Difficulty[] } | null
  departments: { code: string; name: string | null }[] | null
}

export const enterpriseNameQuery = gql`
  query DifficultyEnterprise($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      name
    }
  }
`

export const difficultiesOfQuery = gql(`
  query EnterpriseDifficulties($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      name
      difficulties {
        ${fields}
      }
    }
  }
`)

export interface DifficultiesOf {
  enterprise: { name: string | null; difficulties: Difficulty[] | null } | null
}

export const raiseDifficulty = gql`
  mutation RaiseDifficulty($input: RaiseDifficultyInput!) {
    raiseDifficulty(input: $input) {
      id
      confirmationCode
    }
  }
`

export const assignDifficulty = gql`
  mutation AssignDifficulty($input: AssignDifficultyInput!) {
    assignDifficulty(input: $input) {
      id
      version
      stage
    }
  }
`

export const replyToDifficulty = gql`
  mutation ReplyToDifficulty($input: AnswerDifficultyInput!) {
    replyToDifficulty(input: $input) {
      id
      version
      stage
    }
  }
`

export const resolveDifficulty = gql`
  mutation ResolveDifficulty($input: AnswerDifficultyInput!) {
    resolveDifficulty(input: $input) {
      id
      version
      stage
    }
  }
`

export interface ConfirmAnswer {
  confirmDifficulty: { stage: DifficultyStage; on: string }
}

export const confirmDifficulty = gql`
  mutation ConfirmDifficulty($input: ConfirmDifficultyInput!) {
    confirmDifficulty(input: $input) {
      stage
      on
    }
  }
`
