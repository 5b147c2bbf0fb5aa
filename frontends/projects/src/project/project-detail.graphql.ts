import { gql, type HistoryEntry } from '@tongchou/frontend-kit'
import type { checklists, evidences, StepKind } from './project.codes.ts'
import type { ProjectRow, Unit } from './project.graphql.ts'

export interface ProjectCore extends ProjectRow {
  level: 'COUNTY' | 'CITY' | 'PROVINCE'
  ecoIndustry: string | null
  approvalType: 'APPROVAL' | 'VERIFICATION' | 'FILING'
  priorInvestment: number
  wave: number | null
  forecastFinishOn: string | null
  riskNote: string | null
  listedOn: string | null
  approvedOn: string | null
  startEvidence: (typeof evidences)[number] | null
  startDocument: string | null
  completedOn: string | null
  producingOn: string | null
  withdrawnOn: string | null
  withdrawnReason: string | null
  blockedSince: string | null
  blockerNote: string | null
  workChartOn: string | null
  timetableOn: string | null
  libraryOn: string | null
  hasApprovalDocument: boolean
  hasContract: boolean
  hasLicence: boolean
  ideaStage: string | null
  content: string | null
  siteNote: string | null
  fundingNote: string | null
  benefitNote: string | null
  availableActions: ProjectRow['stage'][] | null
  blockedBy: Unit | null
  enterprise: { uscc: string } | null
  substitute: { id: string; name: string } | null
}

/** What the head of the page and most of its panels show. */
export const projectCore = gql`
  fragment ProjectCore on Project {
    id
    version
    name
    projectCode
    kind
    stage
    stageSince
    planYear
    level
    sector
    ecoIndustry
    ownerUnit
    approvalType
    totalInvestment
    annualInvestment
    priorInvestment
    completedInvestment
    wave
    plannedStartOn
    plannedFinishOn
    forecastFinishOn
    riskNote
    listedOn
    approvedOn
    startedOn
    startEvidence
    startDocument
    completedOn
    producingOn
    withdrawnOn
    withdrawnReason
    blocker
    blockedSince
    blockerNote
    workChartOn
    timetableOn
    libraryOn
    hasApprovalDocument
    hasContract
    hasLicence
    ideaStage
    content
    siteNote
    fundingNote
    benefitNote
    startLamp
    progressLamp
    libraryLamp
    pointsBehind
    tags
    availableActions
    authority {
      code
      name
      short
    }
    township {
      code
      name
    }
    blockedBy {
      code
      name
    }
    enterprise {
      uscc
    }
    substitute {
      id
      name
    }
  }
`

export const projectQuery = gql`
  query ProjectDetail($id: ID!) {
    project(id: $id) {
      ...ProjectCore
    }
  }
  ${projectCore}
`

export interface Step {
  id: string
  version: number
  kind: StepKind
  department: string
  dueOn: string
  submittedOn: string | null
  grantedOn: string | null
  document: string | null
  blockedSince: string | null
  isGate: boolean
  signedOn: string | null
  signedBy: string | null
}

export interface StepsData {
  project: { id: string; readiness: { score: number; missing: StepKind[] } | null; approvalSteps: Step[] | null } | null
}

export const stepsQuery = gql`
  query ProjectSteps($id: ID!) {
    project(id: $id) {
      id
      readiness {
        score
        missing
      }
      approvalSteps {
        id
        version
        kind
        department
        dueOn
        submittedOn
        grantedOn
        document
        blockedSince
        isGate
        signedOn
        signedBy
      }
    }
  }
`

export interface Month {
  id: string
  period: string
  completed: number
  cumulative: number
  imageProgress: string | null
  note: string | null
  reported: boolean
}

export const monthsQuery = gql`
  query ProjectMonths($id: ID!) {
    project(id: $id) {
      id
      annualInvestment
      monthlyInvestments {
        id
        period
        completed
        cumulative
        imageProgress
        note
        reported
      }
    }
  }
`

export interface Slot {
  item: { code: string; name: string }
  held: {
    id: string
    version: number
    item: string
    holder: string
    post: string | null
    department: string | null
    detail: string | null
    heldFrom: string
    heldUntil: string | null
  } | null
}

export type ChecklistsData = {
  project: ({ id: string } & Record<(typeof checklists)[number], Slot[] | null>) | null
}

export const checklistsQuery = gql`
  query ProjectChecklists($id: ID!) {
    project(id: $id) {
      id
      FIVE_ONES: checklist(checklist: FIVE_ONES) {
        ...ChecklistSlotParts
      }
      FOUR_ROLES: checklist(checklist: FOUR_ROLES) {
        ...ChecklistSlotParts
      }
      DUAL_NOTICE: checklist(checklist: DUAL_NOTICE) {
        ...ChecklistSlotParts
      }
    }
  }
  fragment ChecklistSlotParts on ChecklistSlot {
    item {
      id
      code
      name
    }
    held {
      id
      version
      item
      holder
      post
      department
      detail
      heldFrom
      heldUntil
    }
  }
`

export interface HistoryData {
  projectsHistory: { totalCount: number; nodes: HistoryEntry[] } | null
}

export const historyQuery = gql`
  query ProjectHistory($id: ID!, $first: Int!) {
    projectsHistory(first: $first, subject: $id, type: "Project") {
      totalCount
      nodes {
        sequence
        at
        actor
        action
        outcome
        reason
        changes {
          field
          from
          to
        }
      }
    }
  }
`

export const keepStep = gql`
  mutation KeepApprovalStep($input: KeepApprovalStepInput!) {
    keepApprovalStep(input: $input) {
      id
      version
    }
  }
`

export const keepResponsibility = gql`
  mutation KeepResponsibility($input: KeepResponsibilityInput!) {
    keepResponsibility(input: $input) {
      id
      version
    }
  }
`
