import { gql } from '@tongchou/frontend-kit'

export const awardStages = ['APPLIED', 'REVIEWED', 'APPROVED', 'PAID', 'REFUSED'] as const
export type AwardStage = (typeof awardStages)[number]

export interface Point {
  id: string
  pointNumber: number
  title: string
  department: string
  amount: number
  beneficiaries: number
  evidence: string | null
  doneOn: string | null
}

export interface Policy {
  id: string
  name: string
  level: 'PROVINCE' | 'CITY' | 'COUNTY'
  documentNumber: string
  validFrom: string
  validUntil: string | null
  points: Point[]
}

export interface Award {
  id: string
  version: number
  policyId: string
  enterpriseId: string
  year: number
  stage: AwardStage
  amount: number
  appliedOn: string
  steppedOn: string | null
  paymentNumber: string | null
  remark: string | null
  enterprise: { uscc: string; name: string | null } | null
}

const award = `
  id
  version
  policyId
  enterpriseId
  year
  stage
  amount
  appliedOn
  steppedOn
  paymentNumber
  remark
  enterprise {
    uscc
    name
  }
`

export const policiesQuery = gql`
  query IndustryPolicies {
    industryPolicies {
      id
      name
      level
      documentNumber
      validFrom
      validUntil
      points {
        id
        pointNumber
        title
        department
        amount
        beneficiaries
        evidence
        doneOn
      }
    }
    departments {
      code
      name
    }
  }
`

export const awardsQuery = gql(`
  query PolicyAwards($first: Int!, $offset: Int, $policyId: ID, $stage: [AwardStage!]) {
    policyAwards(first: $first, offset: $offset, policyId: $policyId, stage: $stage) {
      totalCount
      nodes {
        ${award}
      }
    }
  }
`)

export const awardsOfQuery = gql(`
  query EnterpriseAwards($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      awards {
        ${award}
      }
    }
    industryPolicies {
      id
      name
    }
  }
`)

export interface AwardsOf {
  enterprise: { awards: Award[] | null } | null
  industryPolicies: { id: string; name: string }[] | null
}

export const advanceAward = gql`
  mutation AdvanceAward($input: AdvanceAwardInput!) {
    advanceAward(input: $input) {
      id
      version
      stage
    }
  }
`
