import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import type { FormDefinition } from './form-definition.ts'
import type { Submission } from './submission.entity.ts'

/** A row of a monthly report: a draft until its unit submits the month. */
export interface ReportedRow extends KeptRecord {
  period: string
  unit: string
  /** Whether it counts. */
  reported: boolean
}

/**
 * What submitting and returning a month do to its rows: submitted ones count, returned ones do not until they are
 * submitted again. `noun` is what the record trail calls a row.
 */
export function reportedRows<T extends ReportedRow>(
  entity: new () => T,
  noun: string,
): Pick<FormDefinition, 'report' | 'withdraw'> {
  const turn = async (ctx: Context, { period, unit }: Submission, reported: boolean) => {
    const rows = await ctx.db.repository(entity).findBy({ period, unit, reported: !reported } as never)
    const action = `${noun}.${reported ? 'reported' : 'withdrawn'}`
    for (const row of rows) await ctx.update(entity, row, row.version, { reported } as never, action)
  }
  return {
    report: (ctx, submission) => turn(ctx, submission, true),
    withdraw: (ctx, submission) => turn(ctx, submission, false),
  }
}
