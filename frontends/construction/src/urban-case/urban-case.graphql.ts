import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

interface Named {
  code: string
  name: string | null
}

export interface UrbanCase {
  id: string
  version: number
  number: string
  kind: Code<'UrbanCaseKind'>
  place: string
  source: Code<'UrbanCaseSource'>
  state: Code<'UrbanCaseState'>
  department: string | null
  township: string
  reportedOn: string
  stepDueOn: string | null
  closeDueOn: string
  returns: number
  overdue: boolean
  /** Its department is the one that usually handles such a case. */
  category: { id: string; name: string; department: string | null } | null
  handlingDepartment: Named | null
  whereTownship: Named | null
}

export interface UrbanCaseStep {
  id: string
  position: number
  step: Code<'UrbanCaseStepKind'>
  happenedOn: string
  dueOn: string | null
  department: string | null
  takenBy: string
  note: string | null
  late: boolean
}

export interface UrbanCaseInFull extends UrbanCase {
  gridCode: string
  latitude: number | null
  longitude: number | null
  description: string
  sourceNumber: string | null
  photoBefore: string | null
  photoAfter: string | null
  closedOn: string | null
  daysToClose: number | null
  gridCell: { id: string; name: string } | null
  nextSteps: Code<'UrbanCaseStepKind'>[]
  steps: UrbanCaseStep[]
  recursOfCase: { id: string; number: string } | null
}

const caseParts = gql`
  fragment UrbanCaseParts on UrbanCase {
    id
    version
    number
    kind
    place
    source
    state
    department
    township
    reportedOn
    stepDueOn
    closeDueOn
    returns
    overdue
    category {
      id
      name
      department
    }
    handlingDepartment {
      code
      name
    }
    whereTownship {
      code
      name
    }
  }
`

export const casesQuery = gql`
  query UrbanCaseList(
    $first: Int!
    $offset: Int
    $direction: Direction! = DESC
    $search: String
    $state: [UrbanCaseState!]
    $kind: UrbanCaseKind
    $source: UrbanCaseSource
    $categoryId: ID
    $gridCellId: ID
    $township: ID
    $department: ID
    $overdue: Boolean
    $reworked: Boolean
  ) {
    urbanCases(
      first: $first
      offset: $offset
      direction: $direction
      search: $search
      state: $state
      kind: $kind
      source: $source
      categoryId: $categoryId
      gridCellId: $gridCellId
      township: $township
      department: $department
      overdue: $overdue
      reworked: $reworked
    ) {
      totalCount
      nodes {
        ...UrbanCaseParts
      }
    }
  }
  ${caseParts}
`

export interface CaseColumn {
  waiting: { totalCount: number | null; nodes: UrbanCase[] } | null
  late: { totalCount: number | null } | null
}

export const caseColumnQuery = gql`
  query UrbanCaseColumn(
    $first: Int!
    $state: [UrbanCaseState!]
    $search: String
    $kind: UrbanCaseKind
    $source: UrbanCaseSource
    $categoryId: ID
    $gridCellId: ID
    $township: ID
    $department: ID
    $overdue: Boolean
    $reworked: Boolean
  ) {
    waiting: urbanCases(
      first: $first
      state: $state
      search: $search
      kind: $kind
      source: $source
      categoryId: $categoryId
      gridCellId: $gridCellId
      township: $township
      department: $department
      overdue: $overdue
      reworked: $reworked
    ) {
      totalCount
      nodes {
        ...UrbanCaseParts
      }
    }
    late: urbanCases(
      first: 1
      state: $state
      search: $search
      kind: $kind
      source: $source
      categoryId: $categoryId
      gridCellId: $gridCellId
      township: $township
      department: $department
      overdue: true
      reworked: $reworked
    ) {
      totalCount
    }
  }
  ${caseParts}
`

export const caseQuery = gql`
  query UrbanCaseInFull($id: ID!) {
    urbanCase(id: $id) {
      ...UrbanCaseParts
      gridCode
      latitude
      longitude
      description
      sourceNumber
      photoBefore
      photoAfter
      closedOn
      daysToClose
      nextSteps
      gridCell {
        id
        name
      }
      steps {
        id
        position
        step
        happenedOn
        dueOn
        department
        takenBy
        note
        late
      }
      recursOfCase {
        id
        number
      }
    }
  }
  ${caseParts}
`

export interface CategoryChoice {
  id: string
  code: string
  name: string
  kind: Code<'UrbanCaseKind'>
}

export const categoryListQuery = gql`
  query UrbanCaseCategoryNames {
    urbanCaseCategoryList {
      id
      code
      name
      kind
    }
  }
`

export interface CaseRates {
  cases: number
  open: number
  overdue: number
  due: number
  closedInTime: number
  timelyClosingRate: number | null
  reworkRate: number | null
  meanDays: number | null
}

export interface CaseBoard {
  from: string
  until: string
  rates: CaseRates
  states: { state: Code<'UrbanCaseState'>; cases: number; overdue: number }[]
  kinds: { kind: Code<'UrbanCaseKind'>; cases: number }[]
  sources: { source: Code<'UrbanCaseSource'>; cases: number }[]
}

export const caseBoardQuery = gql`
  query UrbanCaseBoardSummary {
    urbanCaseBoard {
      from
      until
      rates {
        cases
        open
        overdue
        due
        closedInTime
        timelyClosingRate
        reworkRate
        meanDays
      }
      states {
        state
        cases
        overdue
      }
      kinds {
        kind
        cases
      }
      sources {
        source
        cases
      }
    }
  }
`
