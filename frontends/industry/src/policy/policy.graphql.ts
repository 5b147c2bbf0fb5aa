import { gql } from '@tongchou/frontend-kit'
import type { EnterpriseClass } from '../enterprise/enterprise.rules.ts'

export const awardStages = ['APPLIED', 'REVIEWED', 'APPROVED', 'PAID', 'REFUSED'] as const
export type AwardStage = (typeof awardStages)[number]

export const policyLevels = ['PROVINCE', 'CITY', 'COUNTY'] as const

export interface Point {
  id: string
  version: number
  pointNumber: number
  title: string
  department: string
  amount: number
  beneficiaries: number
  evidence: string | null
  doneOn: string | null
}

export interface Eligibility {
  aboveScale: boolean | null
  leastRevenue: number | null
  mostRevenue: number | null
  industries: string[] | null
  classes: EnterpriseClass[] | null
  leastGrowth: number | null
}

export interface Policy {
  id: string
  version: number
  name: string
  level: (typeof policyLevels)[number]
  documentNumber: string
  validFrom: string
  validUntil: string | null
  eligibility: Eligibility
  reward: { base: number; perPoint: number; most: number } | null
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

const policy = `
  id
  version
  name
  level
  documentNumber
  validFrom
  validUntil
  eligibility {
    aboveScale
    leastRevenue
    mostRevenue
    industries
    classes
    leastGrowth
  }
  reward {
    base
    perPoint
    most
  }
  points {
    id
    version
    pointNumber
    title
    department
    amount
    beneficiaries
    evidence
    doneOn
  }
`

export const policiesQuery = gql(`
  query IndustryPolicies {
    industryPolicies {
      ${policy}
    }
  }
`)

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
      validFrom
      validUntil
    }
  }
`)

export interface AwardsOf {
  enterprise: { awards: Award[] | null } | null
  industryPolicies: Pick<Policy, 'id' | 'name' | 'validFrom' | 'validUntil'>[] | null
}

export interface Outcome {
  enterprise: { uscc: string; name: string | null; township: { code: string; name: string | null } | null }
  growth: number | null
  /** 万元 */
  simulated: number | null
  award: { id: string; stage: AwardStage; amount: number } | null
}

export const outcomesQuery = gql`
  query PolicyOutcomes($policyId: ID!) {
    policyOutcomes(policyId: $policyId) {
      enterprise {
        uscc
        name
        township {
          code
          name
        }
      }
      growth
      simulated
      award {
        id
        stage
        amount
      }
    }
  }
`

export const advanceAward = gql`
  mutation AdvanceAward($input: AdvanceAwardInput!) {
    advanceAward(input: $input) {
      id
      version
      stage
    }
  }
`

export const keepPolicy = gql`
  mutation KeepPolicy($input: KeepPolicyInput!) {
    keepPolicy(input: $input) {
      id
      version
    }
  }
`

export const keepPolicyPoint = gql`
  mutation KeepPolicyPoint($input: KeepPolicyPointInput!) {
    keepPolicyPoint(input: $input) {
      id
      version
    }
  }
`

export const applyForAward = gql`
  mutation ApplyForAward($input: ApplyForAwardInput!) {
    applyForAward(input: $input) {
      id
      version
    }
  }
`
