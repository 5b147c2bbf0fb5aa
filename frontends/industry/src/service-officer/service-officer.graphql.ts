import { gql } from '@tongchou/frontend-kit'

export const modes = ['VISIT', 'WINDOW', 'ONLINE', 'AGENT'] as const
export type ServiceMode = (typeof modes)[number]

export interface Service {
  enterprise: {
    officer: { id: string; officer: string; department: string; fromDay: string } | null
    lastVisitedOn: string | null
    visits:
      | {
          id: string
          officer: string
          mode: ServiceMode
          servedOn: string
          findings: string
          satisfaction: number | null
        }[]
      | null
  } | null
  departments: { code: string; name: string | null }[] | null
}

export const serviceQuery = gql`
  query EnterpriseService($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      officer {
        id
        officer
        department
        fromDay
      }
      lastVisitedOn
      visits {
        id
        officer
        mode
        servedOn
        findings
        satisfaction
      }
    }
    departments {
      code
      name
    }
  }
`

export const assignOfficer = gql`
  mutation AssignServiceOfficer($input: AssignServiceOfficerInput!) {
    assignServiceOfficer(input: $input) {
      id
    }
  }
`

export const recordVisit = gql`
  mutation RecordServiceVisit($input: RecordServiceVisitInput!) {
    recordServiceVisit(input: $input) {
      id
    }
  }
`
