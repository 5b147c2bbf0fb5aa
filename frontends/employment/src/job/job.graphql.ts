import { gql } from '@tongchou/frontend-kit'

export interface JobRecord {
  id: string
  version: number
  residentId: string
  township: string
  employer: string
  employerUscc: string | null
  urban: boolean
  ownBusiness: boolean
  startedOn: string
  endedOn: string | null
  endReason: 'RETIRED' | 'DIED' | 'LEFT_COUNTY' | 'DISMISSED' | 'RESIGNED' | 'CONTRACT_ENDED' | null
  resident: { id: string; name: string } | null
}

export const jobRecordsQuery = gql`
  query JobRecords(
    $first: Int!
    $offset: Int
    $orderBy: JobRecordOrder
    $direction: Direction! = DESC
    $search: String
    $filter: JobRecordFilter
  ) {
    jobRecords(
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
        residentId
        township
        employer
        employerUscc
        urban
        ownBusiness
        startedOn
        endedOn
        endReason
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepJobRecord = gql`
  mutation KeepJobRecord($input: KeepJobRecordInput!) {
    keepJobRecord(input: $input) {
      id
      version
    }
  }
`
