import { gql } from '@tongchou/frontend-kit'

export const employmentMonthQuery = gql`
  query EmploymentMonthEntry($period: Month!, $before: Month!, $unit: ID!) {
    now: employmentMonths(first: 1, period: $period, unit: $unit) {
      nodes {
        id
        version
        unit
        urbanEmployed
      }
    }
    last: employmentMonths(first: 1, period: $before, unit: $unit) {
      nodes {
        id
        version
        unit
        urbanEmployed
      }
    }
  }
`

export const pensionMonthQuery = gql`
  query PensionMonthEntry($period: Month!, $before: Month!, $unit: ID!) {
    now: pensionMonths(first: 1, period: $period, unit: $unit) {
      nodes {
        id
        version
        unit
        dueEnrolment
        enrolled
        dueRenewal
        renewed
        payees
        paid
        paidAmount
      }
    }
    last: pensionMonths(first: 1, period: $before, unit: $unit) {
      nodes {
        id
        version
        unit
        dueEnrolment
        enrolled
        dueRenewal
        renewed
        payees
        paid
        paidAmount
      }
    }
  }
`

export const fundMonthQuery = gql`
  query FundMonthEntry($period: Month!, $before: Month!) {
    now: insuranceFundMonths(first: 20, period: $period) {
      nodes {
        id
        version
        scheme
        income
        subsidy
        expenditure
      }
    }
    last: insuranceFundMonths(first: 20, period: $before) {
      nodes {
        id
        version
        scheme
        income
        subsidy
        expenditure
      }
    }
  }
`

export const wageMonthQuery = gql`
  query WageMonthEntry($period: Month!, $unit: ID!) {
    siteWageEntry(unit: $unit, period: $period) {
      site {
        id
        name
      }
      entered {
        id
        version
        workers
        due
        paid
        paidOn
        accountBalance
      }
      last {
        id
        version
        workers
        due
        paid
        paidOn
        accountBalance
      }
    }
  }
`

export const keepEmploymentMonth = gql`
  mutation KeepEmploymentMonth($input: KeepEmploymentMonthInput!) {
    keepEmploymentMonth(input: $input) {
      id
      version
    }
  }
`

export const keepPensionMonth = gql`
  mutation KeepPensionMonth($input: KeepPensionMonthInput!) {
    keepPensionMonth(input: $input) {
      id
      version
    }
  }
`

export const keepFundMonth = gql`
  mutation KeepInsuranceFundMonth($input: KeepInsuranceFundMonthInput!) {
    keepInsuranceFundMonth(input: $input) {
      id
      version
    }
  }
`

export const keepWageMonth = gql`
  mutation KeepSiteWageMonth($input: KeepSiteWageMonthInput!) {
    keepSiteWageMonth(input: $input) {
      id
      version
    }
  }
`
