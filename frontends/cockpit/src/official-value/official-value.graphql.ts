import { gql } from '@tongchou/frontend-kit'

export const statuses = ['PRELIMINARY', 'OFFICIAL', 'REVISED'] as const

/** A value of a target as the statistics bureau released it. */
export interface OfficialValue {
  id: string
  period: string
  revision: number
  value: number
  status: (typeof statuses)[number]
  documentNumber: string
  releasedOn: string
  reason: string | null
}

export const releasesQuery = gql`
  query CockpitReleases($code: ID!, $year: Int) {
    officialValues(code: $code, year: $year) {
      id
      period
      revision
      value
      status
      documentNumber
      releasedOn
      reason
    }
  }
`

export const recordRelease = gql`
  mutation RecordOfficialValue($input: RecordOfficialValueInput!) {
    recordOfficialValue(input: $input) {
      id
    }
  }
`
