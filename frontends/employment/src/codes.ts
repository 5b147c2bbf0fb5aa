import type { CodeWord } from './words.ts'

/** A code of the service, or one with the word it is called by where that differs. */
type Code = CodeWord | readonly [code: string, word: CodeWord]

/** What the service's choices can be, in the order in which an office names them. */
export const codes = {
  keyGroup: ['GRADUATE', 'RETURNER', 'DIFFICULT_HOUSEHOLD'],
  destination: ['COUNTY', 'CITY', 'PROVINCE', 'OUTSIDE'],
  jobEnd: ['RETIRED', 'DIED', 'LEFT_COUNTY', 'DISMISSED', 'RESIGNED', 'CONTRACT_ENDED'],
  unemploymentEnd: ['EMPLOYED', 'RETIRED', 'LEFT_COUNTY', 'NOT_SEEKING'],
  graduateLevel: ['JUNIOR_COLLEGE', 'BACHELOR', 'MASTER'],
  graduateOutcome: ['EMPLOYED', 'OWN_BUSINESS', 'ENLISTED', 'FURTHER_STUDY'],
  trainingState: ['OPEN', 'RUNNING', 'GRADUATED', 'SUBSIDISED'],
  policyKind: ['JOB', 'START_UP', 'TRAINING', 'INSURANCE'],
  incomeSource: ['WAGE', 'BUSINESS', 'PROPERTY', 'TRANSFER'],
  workshopState: [['RUNNING', 'WORKSHOP_RUNNING'], 'SUSPENDED', ['CLOSED', 'WORKSHOP_CLOSED']],
  scheme: ['EMPLOYEE_PENSION', 'INSTITUTION_PENSION', 'RESIDENT_PENSION', 'UNEMPLOYMENT', 'WORK_INJURY'],
  process: ['EXPAND', 'COLLECT', 'RECOVER', 'PAY', 'AUDIT'],
  risk: ['DOUBLE_CLAIM', 'PAID_AFTER_DEATH', 'BACKDATED', 'AMOUNT_HIGH', 'SELF_HANDLED'],
  pensionCause: ['ACCOUNT_CLOSED', 'NAME_MISMATCH', 'NOT_CERTIFIED', 'DECEASED_UNREPORTED', 'OTHER'],
  siteState: ['REGISTERED', 'COMPLIANT', 'ARREARS_RISK', 'ARREARS', 'CLEARED', 'DEMONSTRATION'],
  arrearsState: ['ACCEPTED', 'INVESTIGATING', 'ORDERED', 'REFERRED', 'PAID', 'CLOSED'],
  arrearsSource: ['EMPLOYER', 'WAGE_ACCOUNT', 'WAGE_DEPOSIT', 'EMERGENCY_FUND', 'COURT'],
  grade: ['A', 'B', 'C'],
} as const satisfies Record<string, readonly Code[]>

export type CodeList = keyof typeof codes

/** The codes of a list, each with its word. */
export function codesOf(list: CodeList): { value: string; word: CodeWord }[] {
  const held: readonly Code[] = codes[list]
  return held.map((code) =>
    typeof code === 'string' ? { value: code, word: code } : { value: code[0], word: code[1] },
  )
}
