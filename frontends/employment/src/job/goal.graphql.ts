import { gql } from '@tongchou/frontend-kit'

export interface EmploymentGoal {
  id: string
  version: number
  year: number
  newJobs: number
  unemploymentRate: number
  graduateRate: number
}

export const employmentGoalsQuery = gql`
  query EmploymentGoals($first: Int!, $offset: Int, $orderBy: EmploymentGoalOrder, $direction: Direction! = DESC) {
    employmentGoals(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction) {
      totalCount
      nodes {
        id
        version
        year
        newJobs
        unemploymentRate
        graduateRate
      }
    }
  }
`

export const keepEmploymentGoal = gql`
  mutation KeepEmploymentGoal($input: KeepEmploymentGoalInput!) {
    keepEmploymentGoal(input: $input) {
      id
      version
    }
  }
`
