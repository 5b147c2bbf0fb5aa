import { gql } from '@tongchou/frontend-kit'

export interface Milestone {
  id: string
  version: number
  name: string
  plannedOn: string
  actualOn: string | null
  holder: string | null
}

export const milestonesQuery = gql`
  query ProjectMilestonesOf($id: ID!) {
    project(id: $id) {
      id
      milestones {
        id
        version
        name
        plannedOn
        actualOn
        holder
      }
    }
  }
`

export const keepMilestone = gql`
  mutation KeepProjectMilestone($input: KeepProjectMilestoneInput!) {
    keepProjectMilestone(input: $input) {
      id
      version
    }
  }
`

export interface Problem {
  id: string
  version: number
  raisedBy: string
  title: string
  raisedOn: string
  department: string
  level: 'TOWNSHIP' | 'DEPARTMENT' | 'LEADER' | 'COUNTY'
  solvedOn: string | null
  solution: string | null
  rating: number | null
}

export interface Visit {
  id: string
  version: number
  visitedOn: string
  leader: string
  post: string | null
  found: string | null
  solution: string | null
  solvedOn: string | null
}

export const problemsQuery = gql`
  query ProjectProblemsOf($id: ID!) {
    project(id: $id) {
      id
      problems {
        id
        version
        raisedBy
        title
        raisedOn
        department
        level
        solvedOn
        solution
        rating
      }
      visits {
        id
        version
        visitedOn
        leader
        post
        found
        solution
        solvedOn
      }
    }
  }
`

export const keepProblem = gql`
  mutation KeepProjectProblem($input: KeepProjectProblemInput!) {
    keepProjectProblem(input: $input) {
      id
      version
    }
  }
`

export const keepVisit = gql`
  mutation KeepProjectVisit($input: KeepProjectVisitInput!) {
    keepProjectVisit(input: $input) {
      id
      version
    }
  }
`

export interface ProjectChange {
  id: string
  version: number
  kind: 'CONTENT' | 'INVESTMENT' | 'PERIOD'
  changedOn: string
  reason: string
  oldValue: string
  newValue: string
  newInvestment: number | null
  newFinishOn: string | null
  ordinal: number
  approvalLevel: 'AUTHORITY' | 'COUNTY'
  status: 'REQUESTED' | 'APPROVED' | 'REJECTED'
  requestedBy: string
  decidedBy: string | null
  decidedOn: string | null
  document: string | null
}

export const changesQuery = gql`
  query ProjectChangesOf($id: ID!) {
    project(id: $id) {
      id
      changes {
        id
        version
        kind
        changedOn
        reason
        oldValue
        newValue
        newInvestment
        newFinishOn
        ordinal
        approvalLevel
        status
        requestedBy
        decidedBy
        decidedOn
        document
      }
    }
  }
`

export const requestChange = gql`
  mutation RequestProjectChange($input: RequestChangeInput!) {
    requestProjectChange(input: $input) {
      id
      version
    }
  }
`

export const decideChange = gql`
  mutation DecideProjectChange($input: DecideChangeInput!) {
    decideProjectChange(input: $input) {
      id
      version
    }
  }
`
