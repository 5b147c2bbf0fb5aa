import type { Context, Words } from '../context/context.ts'
import type { Submission } from './submission.entity.ts'

export interface Tally {
  /** How many records are to be filled in. */
  readonly total: number
  readonly filled: number
}

/** A monthly report that units owe: who owes it, how far it is, and what submitting does to its rows. */
export interface FormDefinition {
  readonly code: string
  readonly title: Words
  /** Console path of the entry page, below the service's module. */
  readonly path: string
  /** Day of the following month by which it is due. */
  readonly dueDay: number
  /** Codes of the departments or townships that owe it for a month. */
  readonly units: (ctx: Context, period: string) => Promise<readonly string[]>
  readonly tally: (ctx: Context, period: string, unit: string) => Promise<Tally>
  /** Refuses, with a coded fault, what must not be submitted. */
  readonly check?: (ctx: Context, submission: Submission) => Promise<void>
  /** Makes the rows count: they are drafts until submitted. */
  readonly report: (ctx: Context, submission: Submission) => Promise<void>
  /** Makes the rows drafts again: a returned month does not count until it is submitted once more. */
  readonly withdraw: (ctx: Context, submission: Submission) => Promise<void>
}

export const defineForm = (form: FormDefinition): FormDefinition => form
