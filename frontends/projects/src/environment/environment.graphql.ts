import { gql } from '@tongchou/frontend-kit'
import type { Problem } from '../project/project-course.graphql.ts'

/** A difficulty of any project or enterprise of the county. */
export interface CountyProblem extends Problem {
  projectId: string | null
  township: string | null
}

export const countyProblemsQuery = gql`
  query CountyProblems(
    $first: Int!
    $offset: Int
    $orderBy: ProjectProblemOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ProjectProblemFilter
  ) {
    projectProblems(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        projectId
        township
        raisedBy
        title
        raisedOn
        department
        level
        solvedOn
        solution
        rating
      }
    }
  }
`

export interface ServiceRow {
  department: string
  raised: number
  solved: number
  solvedShare: number | null
  averageDays: number | null
  rating: number | null
}

export const environmentQuery = gql`
  query BusinessEnvironment {
    businessEnvironment {
      department
      raised
      solved
      solvedShare
      averageDays
      rating
    }
  }
`
