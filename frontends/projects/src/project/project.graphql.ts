import { gql } from '@tongchou/frontend-kit'
import type { Blocker, ProjectKind, ProjectLamp, ProjectStage, ProjectTag, Sector } from './project.codes.ts'

/** A unit named by another service; its name may be away. */
export interface Unit {
  code: string
  name?: string | null
  short?: string | null
}

export interface ProjectRow {
  id: string
  version: number
  name: string
  projectCode: string | null
  kind: ProjectKind
  stage: ProjectStage
  stageSince: string
  sector: Sector
  ownerUnit: string
  planYear: number
  totalInvestment: number
  annualInvestment: number
  completedInvestment: number | null
  plannedStartOn: string | null
  startedOn: string | null
  plannedFinishOn: string | null
  blocker: Blocker | null
  startLamp: ProjectLamp | null
  progressLamp: ProjectLamp | null
  libraryLamp: ProjectLamp | null
  pointsBehind: number | null
  tags: ProjectTag[] | null
  authority: Unit | null
  township: Unit | null
}

export interface ProjectTotals {
  count: number
  plannedInvestment: number
  completedInvestment: number
}

export const projectList = gql`
  query ProjectList(
    $first: Int!
    $offset: Int
    $orderBy: ProjectOrder! = ID
    $direction: Direction! = ASC
    $filter: ProjectFilter
  ) {
    projects(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        name
        projectCode
        kind
        stage
        stageSince
        sector
        ownerUnit
        planYear
        totalInvestment
        annualInvestment
        completedInvestment
        plannedStartOn
        startedOn
        plannedFinishOn
        blocker
        startLamp
        progressLamp
        libraryLamp
        pointsBehind
        tags
        authority {
          code
          name
          short
        }
        township {
          code
          name
        }
      }
    }
  }
`

export const projectTotals = gql`
  query ProjectTotals($filter: ProjectFilter) {
    projectTotals(filter: $filter) {
      count
      plannedInvestment
      completedInvestment
    }
  }
`

export interface FoundProject {
  id: string
  name: string
  projectCode: string | null
  ownerUnit: string | null
}

export const projectSearch = gql`
  query ProjectSearch($text: String!) {
    projects(first: 8, filter: { search: $text }) {
      nodes {
        id
        name
        projectCode
        ownerUnit
      }
    }
  }
`
