import { gql } from '@tongchou/frontend-kit'
import type { Resident } from './resident.graphql.ts'

export interface PersonInFull extends Resident {
  jobs:
    | {
        id: string
        employer: string
        urban: boolean
        startedOn: string
        endedOn: string | null
        endReason: string | null
      }[]
    | null
  training:
    | {
        id: string
        attendedHours: number
        certificateNumber: string | null
        completedOn: string | null
        jobOn: string | null
        class: { id: string; name: string } | null
      }[]
    | null
  benefits:
    | { id: string; amount: number; approvedOn: string; paidOn: string | null; policyName: string | null }[]
    | null
  insurances:
    | { id: string; scheme: string; obligedOn: string; enrolledOn: string | null; endedOn: string | null }[]
    | null
  unemployment: { id: string; certificateNumber: string; registeredOn: string; cancelledOn: string | null }[] | null
}

export const personQuery = gql`
  query ResidentInFull($id: ID!) {
    resident(id: $id) {
      id
      version
      name
      township
      keyGroup
      skill
      wish
      registeredOn
      insuranceRegisteredOn
      leftOn
      identityNumber
      jobs {
        id
        employer
        urban
        startedOn
        endedOn
        endReason
      }
      training {
        id
        attendedHours
        certificateNumber
        completedOn
        jobOn
        class {
          id
          name
        }
      }
      benefits {
        id
        amount
        approvedOn
        paidOn
        policyName
      }
      insurances {
        id
        scheme
        obligedOn
        enrolledOn
        endedOn
      }
      unemployment {
        id
        certificateNumber
        registeredOn
        cancelledOn
      }
    }
  }
`
