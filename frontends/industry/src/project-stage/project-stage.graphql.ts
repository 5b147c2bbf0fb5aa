import { gql } from '@tongchou/frontend-kit'

export const industrialStages = ['SIGNED', 'STARTED', 'BUILT', 'AT_CAPACITY'] as const
export type IndustrialStage = (typeof industrialStages)[number]
export type GoalState = 'REACHED' | 'REACHED_LATE' | 'OPEN' | 'MISSED'

interface Named {
  id: string
  name: string | null
}

export interface StageGoal {
  id: string
  version: number
  projectId: Named | null
  quarter: string
  stage: IndustrialStage
  owner: string
  department: string
  reachedOn: string | null
  blocker: string | null
  state: GoalState
}

export const goalsQuery = gql`
  query ProjectStageGoals($first: Int!, $offset: Int, $direction: Direction! = DESC, $quarter: String) {
    projectStageGoals(first: $first, offset: $offset, direction: $direction, quarter: $quarter) {
      totalCount
      nodes {
        id
        version
        projectId: project {
          id
          name
        }
        quarter
        stage
        owner
        department
        reachedOn
        blocker
        state
      }
    }
  }
`

export interface PipelinePlace {
  project: Named | null
  stage: IndustrialStage
  since: string
  days: number
  tooLong: boolean
  nextOwner: string | null
  blocker: string | null
}

export const pipelineQuery = gql`
  query IndustrialPipeline {
    industrialPipeline {
      project {
        id
        name
      }
      stage
      since
      days
      tooLong
      nextOwner
      blocker
    }
  }
`

/** The projects that a goal can be set for, of the projects service. */
export const projectNamesQuery = gql`
  query IndustryProjectNames {
    some: projects(first: 200) {
      nodes {
        id
        name
      }
    }
    more: projects(first: 200, offset: 200) {
      nodes {
        id
        name
      }
    }
  }
`

export interface ProjectNames {
  some: { nodes: Named[] } | null
  more: { nodes: Named[] } | null
}

export const keepGoal = gql`
  mutation KeepProjectStageGoal($input: KeepProjectStageGoalInput!) {
    keepProjectStageGoal(input: $input) {
      id
      version
    }
  }
`
