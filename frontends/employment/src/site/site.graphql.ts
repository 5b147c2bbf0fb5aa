import { gql } from '@tongchou/frontend-kit'

export interface LabourSite {
  id: string
  version: number
  projectId: string | null
  name: string
  department: string | null
  township: string | null
  contractor: string | null
  employerUscc: string | null
  labourManager: string | null
  registeredOn: string | null
  payDay: number | null
  accountBank: string | null
  accountOpenedOn: string | null
  depositAmount: number | null
  depositOn: string | null
  realNameOn: string | null
  endedOn: string | null
  certifiedOn: string | null
  withdrawnOn: string | null
  withdrawnReason: string | null
  project: { id: string } | null
  state: 'REGISTERED' | 'COMPLIANT' | 'ARREARS_RISK' | 'ARREARS' | 'CLEARED' | 'DEMONSTRATION' | null
  lamp: 'GREEN' | 'YELLOW' | 'RED' | null
  complianceScore: number | null
}

export const labourSitesQuery = gql`
  query LabourSites(
    $first: Int!
    $offset: Int
    $orderBy: LabourSiteOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LabourSiteFilter
  ) {
    labourSites(
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
        name
        department
        township
        contractor
        employerUscc
        labourManager
        registeredOn
        payDay
        accountBank
        accountOpenedOn
        depositAmount
        depositOn
        realNameOn
        endedOn
        certifiedOn
        withdrawnOn
        withdrawnReason
        project {
          id
        }
        state
        lamp
        complianceScore
      }
    }
  }
`

export const keepLabourSite = gql`
  mutation KeepLabourSite($input: KeepLabourSiteInput!) {
    keepLabourSite(input: $input) {
      id
      version
    }
  }
`
