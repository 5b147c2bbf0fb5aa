import { gql } from '@tongchou/frontend-kit'

export interface JobVacancy {
  id: string
  version: number
  employerUscc: string
  employer: string
  township: string
  post: string
  trade: string
  headcount: number
  filled: number
  wageFrom: number
  wageTo: number
  openedOn: string
  closedOn: string | null
  unfilled: number
}

export const jobVacanciesQuery = gql`
  query JobVacancies(
    $first: Int!
    $offset: Int
    $orderBy: JobVacancyOrder
    $direction: Direction! = DESC
    $search: String
    $filter: JobVacancyFilter
  ) {
    jobVacancies(
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
        employerUscc
        employer
        township
        post
        trade
        headcount
        filled
        wageFrom
        wageTo
        openedOn
        closedOn
        unfilled
      }
    }
  }
`

export const keepJobVacancy = gql`
  mutation KeepJobVacancy($input: KeepJobVacancyInput!) {
    keepJobVacancy(input: $input) {
      id
      version
    }
  }
`
