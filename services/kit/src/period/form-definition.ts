import type { Context, Words } from '../context/context.ts'
import { Fault } from '../fault/fault.ts'
import type { Submission } from './submission.entity.ts'

export interface Tally {
  /** How many records are to be filled in. */
  readonly total: number
  readonly filled: number
}

/**
 * A monthly report that units owe: who owes it and who reviews it, how far it is, and what submitting does to its rows.
 *
 * One department reviews a form, whoever owes it: its head reviews, gives back, approves, locks and puts right, and its clerks
 * enter for a unit that has nobody here. The unit's own head may review and give back before that, never approve. No other
 * office has a part in the report, though it keeps other records in the same service.
 */
export interface FormDefinition {
  readonly code: string
  readonly title: Words
  /** Console path of the entry page, below the service's module. */
  readonly path: string
  /** Day of the following month by which it is due. */
  readonly dueDay: number
  /** Code of the department that reviews, approves and locks it. */
  readonly reviewer: string
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

/** The service's form of this code. @throws form-unknown */
export function formOf(ctx: Context, code: string): FormDefinition {
  const form = ctx.forms.find((each) => each.code === code)
  if (!form) throw new Fault('form-unknown', { field: 'form', form: code })
  return form
}
