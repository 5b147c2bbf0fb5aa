import type { Words } from '../context/context.ts'
import type { Ask } from '../target/target-definition.ts'

export enum Severity {
  YELLOW = 'YELLOW',
  RED = 'RED',
}

/** One record that a rule finds in trouble. */
export interface AlertFinding {
  readonly subjectType: string
  readonly subjectId: string
  readonly label: string
  readonly severity: Severity
  /** What the console's sentence needs: days late, amounts in 元, names. */
  readonly params?: Readonly<Record<string, string | number | null>>
  /** The day from which it counts, or by which it must be put right. */
  readonly on?: string | null
  readonly department?: string | null
  readonly township?: string | null
}

/** A rule that turns records into alerts, asked live: nothing to run at night, nothing that lags. */
export interface AlertRule {
  /** `<thing>.<trouble>`, for example `project.start-overdue`; the console has the sentence. */
  readonly code: string
  readonly title: Words
  readonly find: (ask: Ask) => Promise<readonly AlertFinding[]>
}

export const defineAlert = (rule: AlertRule): AlertRule => rule
