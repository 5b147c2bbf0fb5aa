import { gql } from '@tongchou/frontend-kit'

export interface JointInspection {
  id: string
  version: number
  inspectedOn: string
  departments: string
  employer: string
  employerUscc: string | null
  siteId: string | null
  findings: string | null
  remedyBy: string | null
  remediedOn: string | null
  caseId: string | null
}

export const jointInspectionsQuery = gql`
  query JointInspections(
    $first: Int!
    $offset: Int
    $orderBy: JointInspectionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: JointInspectionFilter
  ) {
    jointInspections(
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
        inspectedOn
        departments
        employer
        employerUscc
        siteId
        findings
        remedyBy
        remediedOn
        caseId
      }
    }
  }
`

export const keepJointInspection = gql`
  mutation KeepJointInspection($input: KeepJointInspectionInput!) {
    keepJointInspection(input: $input) {
      id
      version
    }
  }
`
