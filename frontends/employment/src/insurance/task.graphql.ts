import { gql } from '@tongchou/frontend-kit'

export interface InsuranceTask {
  id: string
  version: number
  process: 'EXPAND' | 'COLLECT' | 'RECOVER' | 'PAY' | 'AUDIT'
  scheme: 'EMPLOYEE_PENSION' | 'INSTITUTION_PENSION' | 'RESIDENT_PENSION' | 'UNEMPLOYMENT' | 'WORK_INJURY'
  employer: string
  employerUscc: string | null
  due: number
  done: number
  dueOn: string
  doneOn: string | null
  finding: string | null
}

export const insuranceTasksQuery = gql`
  query InsuranceTasks(
    $first: Int!
    $offset: Int
    $orderBy: InsuranceTaskOrder
    $direction: Direction! = ASC
    $search: String
    $filter: InsuranceTaskFilter
  ) {
    insuranceTasks(
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
        process
        scheme
        employer
        employerUscc
        due
        done
        dueOn
        doneOn
        finding
      }
    }
  }
`

export const keepInsuranceTask = gql`
  mutation KeepInsuranceTask($input: KeepInsuranceTaskInput!) {
    keepInsuranceTask(input: $input) {
      id
      version
    }
  }
`
