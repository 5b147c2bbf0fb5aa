import type { DocumentNode } from 'graphql'
import type { FieldWord } from '../words.ts'
import {
  employmentMonthQuery,
  fundMonthQuery,
  keepEmploymentMonth,
  keepFundMonth,
  keepPensionMonth,
  keepWageMonth,
  pensionMonthQuery,
  wageMonthQuery,
} from './monthly.graphql.ts'

/** One monthly form: what is entered, where it is read and by which door it is kept. */
export interface MonthForm {
  code: string
  query: DocumentNode
  keep: DocumentNode
  columns: readonly { key: string; word: FieldWord; isMoney?: true }[]
  /** The key of a line, as its door takes it: a line for the unit itself where there is none. */
  line?: 'scheme' | 'siteId'
}

/** The four monthly forms, by the last part of their address. */
export const forms: Readonly<Record<string, MonthForm>> = {
  employment: {
    code: 'employment-month',
    query: employmentMonthQuery,
    keep: keepEmploymentMonth,
    columns: [{ key: 'urbanEmployed', word: 'urbanEmployed' }],
  },
  pension: {
    code: 'pension-month',
    query: pensionMonthQuery,
    keep: keepPensionMonth,
    columns: [
      { key: 'dueEnrolment', word: 'dueEnrolment' },
      { key: 'enrolled', word: 'enrolled' },
      { key: 'dueRenewal', word: 'dueRenewal' },
      { key: 'renewed', word: 'renewed' },
      { key: 'payees', word: 'payees' },
      { key: 'paid', word: 'paid' },
      { key: 'paidAmount', word: 'paidAmount', isMoney: true },
    ],
  },
  funds: {
    code: 'insurance-fund',
    query: fundMonthQuery,
    keep: keepFundMonth,
    line: 'scheme',
    columns: [
      { key: 'income', word: 'income', isMoney: true },
      { key: 'subsidy', word: 'fundSubsidy', isMoney: true },
      { key: 'expenditure', word: 'expenditure', isMoney: true },
    ],
  },
  wages: {
    code: 'site-wages',
    query: wageMonthQuery,
    keep: keepWageMonth,
    line: 'siteId',
    columns: [
      { key: 'workers', word: 'workers' },
      { key: 'due', word: 'dueWages', isMoney: true },
      { key: 'paid', word: 'paidWages', isMoney: true },
      { key: 'accountBalance', word: 'accountBalance', isMoney: true },
    ],
  },
}
