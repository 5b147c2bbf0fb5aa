import {
  allows,
  ReportInput,
  type Context,
  Fault,
  MoneyScalar,
  MonthScalar,
  openForEntry,
  refuseIf,
  SubmissionStatus,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { kindsOf, REVENUE_FORM } from './revenue-form.ts'
import { refusalOfRevenue } from './revenue.rules.ts'
import { RevenueKind, TaxRevenue } from './tax-revenue.entity.ts'

@InputType()
export class RevenueRow {
  @Field(() => RevenueKind)
  kind: RevenueKind

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw; absent for a first entry' })
  version?: number | null

  @Field(() => MoneyScalar)
  dueAmount: number

  @Field(() => MoneyScalar)
  collectedAmount: number

  @Field(() => MoneyScalar)
  localAmount: number
}

@InputType()
export class SaveRevenueInput extends ReportInput {
  @Field(() => ID, { description: 'tax or finance' })
  unit: string

  @Field(() => [RevenueRow])
  rows: RevenueRow[]
}

@ObjectType({ simpleResolvers: true })
export class SavedRevenue {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID)
  unit: string

  @Field(() => Int, { description: 'Rows entered or changed' })
  saved: number
}

const figuresOf = ({ dueAmount, collectedAmount, localAmount }: RevenueRow) => ({
  dueAmount,
  collectedAmount,
  localAmount,
})

function refuseRow(row: RevenueRow, at: string, unit: string, kept: TaxRevenue | undefined): void {
  refuseIf(!kindsOf(unit).includes(row.kind), 'revenue.kind-of-other-unit', `${at}.kind`)
  const refusal = refusalOfRevenue(row)
  if (refusal) throw new Fault(refusal.code, { field: `${at}.${refusal.field}` })
  const isStale = kept !== undefined && kept.version !== row.version
  refuseIf(isStale, 'conflict', `${at}.version`, { id: kept?.id, current: kept })
}

/**
 * Enters a bureau's month: all rows, or none.
 * @throws period-…, revenue.kind-of-other-unit, revenue.kind-twice, revenue.local-over-collected, conflict, each on rows[n].field
 */
export async function saveRevenue(
  ctx: Context,
  { period, unit, rows, correctionReason }: SaveRevenueInput,
): Promise<SavedRevenue> {
  refuseIf(!allows(ctx.viewer, 'finance.keep'), 'not-found', 'unit', { type: 'Unit', id: unit })
  refuseIf(kindsOf(unit).length === 0, 'revenue.unit-owes-nothing', 'unit')
  const submission = await openForEntry(ctx, REVENUE_FORM, period, unit, correctionReason)
  const entered = await ctx.db.repository(TaxRevenue).findBy({ period, unit })
  const known = new Map(entered.map((row) => [row.kind, row]))
  const seen = new Set<RevenueKind>()
  rows.forEach((row, index) => {
    refuseIf(seen.has(row.kind), 'revenue.kind-twice', `rows[${index}].kind`)
    seen.add(row.kind)
    refuseRow(row, `rows[${index}]`, unit, known.get(row.kind))
  })
  // A correction after the lock counts at once: nobody submits a locked month again.
  const reported = submission.status === SubmissionStatus.LOCKED
  const reason = correctionReason ?? null
  for (const row of rows) {
    const kept = known.get(row.kind)
    const figures = { ...figuresOf(row), reported }
    if (kept) await ctx.update(TaxRevenue, kept, kept.version, figures, 'revenue.changed', reason)
    else await ctx.create(TaxRevenue, { period, kind: row.kind, unit, ...figures }, 'revenue.entered', reason)
  }
  return { period, unit, saved: rows.length }
}
