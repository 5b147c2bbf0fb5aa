import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface PropertyDeduction {
  id: string
  version: number
  companyId: string
  communityId: string | null
  foundOn: string
  clause: string
  reason: string
  points: number
  state: Code<'PropertyDeductionState'>
  noticedOn: string
  noticeNumber: string
  appealBy: string
  appealedOn: string | null
  appeal: string | null
  decidedOn: string | null
  decision: string | null
  effectiveOn: string | null
  countedPoints: number
  counts: boolean
  company: { id: string; name: string } | null
  community: { id: string; name: string } | null
}

export const propertyDeductionsQuery = gql`
  query ConstructionPropertyDeductions(
    $first: Int!
    $offset: Int
    $direction: Direction! = DESC
    $search: String
    $companyId: ID
    $state: [PropertyDeductionState!]
  ) {
    propertyDeductions(
      first: $first
      offset: $offset
      direction: $direction
      search: $search
      companyId: $companyId
      state: $state
    ) {
      totalCount
      nodes {
        id
        version
        companyId
        communityId
        foundOn
        clause
        reason
        points
        state
        noticedOn
        noticeNumber
        appealBy
        appealedOn
        appeal
        decidedOn
        decision
        effectiveOn
        countedPoints
        counts
        company {
          id
          name
        }
        community {
          id
          name
        }
      }
    }
  }
`

export const noticeDeduction = gql`
  mutation NoticePropertyDeduction($input: NoticePropertyDeductionInput!) {
    noticePropertyDeduction(input: $input) {
      id
      version
    }
  }
`

export const appealDeduction = gql`
  mutation AppealPropertyDeduction($input: AppealPropertyDeductionInput!) {
    appealPropertyDeduction(input: $input) {
      id
      version
    }
  }
`

export const decideAppeal = gql`
  mutation DecidePropertyAppeal($input: DecidePropertyAppealInput!) {
    decidePropertyAppeal(input: $input) {
      id
      version
    }
  }
`
