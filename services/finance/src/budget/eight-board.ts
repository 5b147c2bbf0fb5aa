import {
  addMonths,
  type Context,
  growthOf,
  lastMonthEnded,
  MoneyScalar,
  MonthScalar,
  percentOf,
  yearBefore,
} from '@tongchou/service-kit'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { progressLight, scheduleOf } from './budget-line.rules.ts'
import { SpendingLight } from './spending-light.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'One of the eight categories, or a sum of them, against last year and the schedule',
})
export class EightSpendingRow {
  @Field(() => ID, { nullable: true, description: '功能科目; null for a sum' })
  subject: string | null

  @Field(() => String, { nullable: true })
  name: string | null

  @Field(() => MoneyScalar, { description: '支出需求' })
  need: number

  @Field(() => MoneyScalar, { description: '预算安排' })
  allocated: number

  @Field(() => MoneyScalar, { description: 'Given by the same day of last year' })
  allocatedBefore: number

  @Field(() => Float, { nullable: true, description: 'Given, of the need, percent' })
  covered: number | null

  @Field(() => MoneyScalar, { description: 'In the submitted months' })
  spent: number

  @Field(() => MoneyScalar, { description: 'In the same months of last year' })
  spentBefore: number

  @Field(() => Float, {
    nullable: true,
    description: 'Of what was spent, against the same months of last year, percent',
  })
  growth: number | null

  @Field(() => Float, { nullable: true, description: 'Of all that was spent, percent' })
  share: number | null

  @Field(() => Float, { nullable: true, description: 'Of all that was spent in the same months of last year, percent' })
  shareBefore: number | null

  @Field(() => Float, { nullable: true, description: 'Spent, of what was given, percent' })
  progress: number | null

  @Field(() => SpendingLight)
  light: SpendingLight
}

@ObjectType({
  simpleResolvers: true,
  description: '财政八项支出 by the last whole month, against last year and the schedule',
})
export class EightSpendingBoard {
  @Field(() => MonthScalar, { description: 'The last whole month' })
  until: string

  @Field(() => Float, { description: '序时进度, percent' })
  schedule: number

  @Field(() => [EightSpendingRow], { description: 'As the year’s dictionary of subjects names them' })
  categories: EightSpendingRow[]

  @Field(() => EightSpendingRow, { description: 'The eight together' })
  eight: EightSpendingRow

  @Field(() => EightSpendingRow, { description: 'All subjects together' })
  whole: EightSpendingRow
}

const SUMS = ['need', 'allocated', 'allocatedBefore', 'spent', 'spentBefore'] as const
type Sums = Readonly<Record<(typeof SUMS)[number], number>>
type SubjectSums = Sums & { readonly subject: string; readonly name: string; readonly isEight: boolean }

const YEAR = 12

/** What each subject was given by a day and spent by the last whole month, with last year's, in 分; drafts do not count. */
async function sumsOf({ db }: Context, asOf: string): Promise<SubjectSums[]> {
  const year = Number(asOf.slice(0, 4))
  const until = lastMonthEnded(asOf)
  const [before, untilBefore] = [`${year - 1}-01`, addMonths(until, -YEAR)]
  const [now, sameDay] = [`${year}-01`, yearBefore(asOf)]
  const given = [year, asOf, year, asOf, year - 1, sameDay, year - 1, year]
  const spent = [now, until, before, untilBefore, before, until]
  const rows = await db.sql<Record<keyof SubjectSums, string | number | null>>(
    `SELECT s.subject AS subject, s.name AS name, s.eight AS isEight,
            SUM(CASE WHEN l.planYear = ? AND l.allocatedOn <= ? THEN l.needAmount ELSE 0 END) AS need,
            SUM(CASE WHEN l.planYear = ? AND l.allocatedOn <= ? THEN l.allocatedAmount ELSE 0 END) AS allocated,
            SUM(CASE WHEN l.planYear = ? AND l.allocatedOn <= ? THEN l.allocatedAmount ELSE 0 END) AS allocatedBefore,
            SUM(COALESCE(p.spent, 0)) AS spent, SUM(COALESCE(p.spentBefore, 0)) AS spentBefore
       FROM budget_subject s
       LEFT JOIN budget_line l ON l.subject = s.subject AND l.planYear BETWEEN ? AND ?
       LEFT JOIN (SELECT lineId, SUM(CASE WHEN period BETWEEN ? AND ? THEN amount ELSE 0 END) AS spent,
                         SUM(CASE WHEN period BETWEEN ? AND ? THEN amount ELSE 0 END) AS spentBefore
                    FROM budget_spending WHERE reported = 1 AND period BETWEEN ? AND ? GROUP BY lineId) p ON p.lineId = l.id
      WHERE s.planYear = ? GROUP BY s.subject, s.name, s.eight ORDER BY s.subject`,
    [...given, ...spent, year],
  )
  return rows.map((row) => ({
    subject: String(row.subject),
    name: String(row.name),
    isEight: Number(row.isEight) === 1,
    ...sumBy((sum) => Number(row[sum])),
  }))
}

const sumBy = (of: (sum: (typeof SUMS)[number]) => number): Sums =>
  Object.fromEntries(SUMS.map((sum) => [sum, of(sum)])) as Sums

const together = (rows: readonly Sums[]): Sums => sumBy((sum) => rows.reduce((total, row) => total + row[sum], 0))

/** The eight as they stand on a day: growth and share against the same months of last year, progress against the schedule. */
export async function eightBoard(ctx: Context, asOf: string): Promise<EightSpendingBoard> {
  const until = lastMonthEnded(asOf)
  const [subjects, limits] = await Promise.all([sumsOf(ctx, asOf), thresholdsOf(ctx.db, Number(asOf.slice(0, 4)))])
  const schedule = until < `${asOf.slice(0, 4)}-01` ? 0 : scheduleOf(until)
  const all = together(subjects)
  const told = (sums: Sums, subject: string | null, name: string | null): EightSpendingRow => {
    const { need, allocated, allocatedBefore, spent, spentBefore } = sums
    const progress = percentOf(spent, allocated)
    return {
      subject,
      name,
      need,
      allocated,
      allocatedBefore,
      spent,
      spentBefore,
      progress,
      covered: percentOf(allocated, need),
      growth: growthOf(spent, spentBefore),
      share: percentOf(spent, all.spent),
      shareBefore: percentOf(spentBefore, all.spentBefore),
      light: SpendingLight[progressLight(progress, schedule, limits.SPENDING_LAG_POINTS)],
    }
  }
  const eight = subjects.filter(({ isEight }) => isEight)
  return {
    until,
    schedule,
    categories: eight.map((row) => told(row, row.subject, row.name)),
    eight: told(together(eight), null, null),
    whole: told(all, null, null),
  }
}
