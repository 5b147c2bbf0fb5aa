import { gql } from '@tongchou/frontend-kit'

export const industrialStages = ['SIGNED', 'STARTED', 'BUILT', 'AT_CAPACITY'] as const
export type IndustrialStage = (typeof industrialStages)[number]
export type GoalState = 'REACHED' | 'REACHED_LATE' | 'OPEN' | 'MISSED'

/** Its name is asked of the projects service by `useProjectName`. */
interface Numbered {
  id: string
}

export interface StageGoal {
  id: string
  version: number
  projectId: Numbered | null
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
  project: Numbered | null
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
    projectNames {
      id
      name
    }
  }
`

export const keepGoal = gql`
  mutation KeepProjectStageGoal($input: KeepProjectStageGoalInput!) {
    keepProjectStageGoal(input: $input) {
      id
      version
    }
  }
`
