import { Arg, Args, Ctx, Directive, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { daysBetween } from '../calendar/calendar.rules.ts'
import type { Context } from '../context/context.ts'
import { Allow } from '../door/allow.ts'
import { Change } from '../door/change.ts'
import { type Connection, connectionType, list, PageArgs } from '../graph/connection.ts'
import { DayScalar, MonthScalar } from '../graph/scalars.ts'
import { camel, pascal } from '../service/names.ts'
import { seesWholeCounty } from '../viewer/permission.ts'
import { partIn } from './part.ts'
import { findSubmission } from './period-gate.ts'
import { ACTION_OF, dueOn, monthBefore } from './period.rules.ts'
import { Submission, SubmissionStatus } from './submission.entity.ts'
import { SubmissionResolver } from './submission.resolver.ts'
import { PeriodStepInput, takeStep } from './take-step.ts'

@ObjectType('Obligation', { simpleResolvers: true, description: 'One report that the viewer’s unit owes' })
@Directive('@shareable')
export class Obligation {
  @Field(() => String)
  form: string

  @Field(() => String)
  title: string

  @Field(() => String, { description: 'Console path of the entry page, below the module' })
  path: string

  @Field(() => MonthScalar)
  period: string

  @Field(() => ID)
  unit: string

  @Field(() => DayScalar)
  dueOn: string

  @Field(() => Int, { description: 'Days until it is due; negative when overdue' })
  daysLeft: number

  @Field(() => Int)
  total: number

  @Field(() => Int)
  filled: number

  @Field(() => SubmissionStatus, { nullable: true, description: 'null while nothing is entered yet' })
  status: SubmissionStatus | null

  @Field(() => String, { nullable: true, description: 'Why it was returned' })
  reason: string | null
}

const isOwed = (period: string, current: string, status: SubmissionStatus | null): boolean =>
  period === current || status === null || status === SubmissionStatus.DRAFT || status === SubmissionStatus.RETURNED

async function obligationsOf(ctx: Context, wanted: string | null): Promise<Obligation[]> {
  const current = ctx.today.slice(0, 7)
  const periods = wanted ? [wanted] : [monthBefore(current), current]
  const owed: Obligation[] = []
  for (const form of ctx.forms) {
    for (const period of periods) {
      const seen = (unit: string) => seesWholeCounty(ctx.viewer) || partIn(ctx, form.code, unit) !== 'none'
      const units = (await form.units(ctx, period)).filter(seen)
      for (const unit of units) {
        const submission = await findSubmission(ctx, form.code, period, unit)
        const status = submission?.status ?? null
        if (!wanted && !isOwed(period, current, status)) continue
        const due = dueOn(period, form.dueDay)
        const daysLeft = daysBetween(ctx.today, due)
        const { total, filled } = await form.tally(ctx, period, unit)
        const reason = status === SubmissionStatus.RETURNED ? (submission?.reason ?? null) : null
        owed.push({
          form: form.code,
          title: ctx.say(form.title),
          path: form.path,
          period,
          unit,
          dueOn: due,
          daysLeft,
          total,
          filled,
          status,
          reason,
        })
      }
    }
  }
  return owed
}

/** A service's own root fields for its monthly reports. */
export function periodTypes(service: string) {
  const field = camel(service)
  const verb = pascal(service)
  const SubmissionConnection = connectionType(() => Submission, `${verb}Submission`)

  @Resolver(() => Submission)
  class PeriodResolver {
    @Query(() => [Obligation], {
      name: `${field}Obligations`,
      description:
        'The reports that the viewer’s unit owes, last month’s unfinished ones included; of every unit for who reviews them and who sees the whole county',
    })
    @Allow(`${service}.read`)
    obligations(
      @Ctx() ctx: Context,
      @Arg('period', () => MonthScalar, { nullable: true }) period?: string | null,
    ): Promise<Obligation[]> {
      return obligationsOf(ctx, period ?? null)
    }

    @Query(() => SubmissionConnection, { name: `${field}Submissions` })
    @Allow(`${service}.read`)
    submissions(
      @Ctx() ctx: Context,
      @Args(() => PageArgs) page: PageArgs,
      @Arg('form', () => String, { nullable: true }) form?: string | null,
      @Arg('period', () => MonthScalar, { nullable: true }) period?: string | null,
      @Arg('status', () => SubmissionStatus, { nullable: true }) status?: SubmissionStatus | null,
    ): Promise<Connection<Submission>> {
      return list(ctx, Submission, page, {
        order: 'period',
        where: (query) => {
          if (form) query.andWhere('row.form = :form', { form })
          if (period) query.andWhere('row.period = :period', { period })
          if (status) query.andWhere('row.status = :status', { status })
        },
      })
    }

    @Mutation(() => Submission, { name: `submit${verb}Period` })
    @Change(`${service}.${ACTION_OF.submit}`)
    submit(@Ctx() ctx: Context, @Arg('input', () => PeriodStepInput) input: PeriodStepInput): Promise<Submission> {
      return takeStep(ctx, 'submit', input)
    }

    @Mutation(() => Submission, { name: `review${verb}Period` })
    @Change(`${service}.${ACTION_OF.review}`)
    review(@Ctx() ctx: Context, @Arg('input', () => PeriodStepInput) input: PeriodStepInput): Promise<Submission> {
      return takeStep(ctx, 'review', input)
    }

    @Mutation(() => Submission, { name: `approve${verb}Period` })
    @Change(`${service}.${ACTION_OF.approve}`)
    approve(@Ctx() ctx: Context, @Arg('input', () => PeriodStepInput) input: PeriodStepInput): Promise<Submission> {
      return takeStep(ctx, 'approve', input)
    }

    @Mutation(() => Submission, { name: `lock${verb}Period` })
    @Change(`${service}.${ACTION_OF.lock}`)
    lock(@Ctx() ctx: Context, @Arg('input', () => PeriodStepInput) input: PeriodStepInput): Promise<Submission> {
      return takeStep(ctx, 'lock', input)
    }

    @Mutation(() => Submission, { name: `return${verb}Period` })
    @Change(`${service}.${ACTION_OF.return}`)
    giveBack(@Ctx() ctx: Context, @Arg('input', () => PeriodStepInput) input: PeriodStepInput): Promise<Submission> {
      return takeStep(ctx, 'return', input)
    }
  }
  return { resolvers: [PeriodResolver, SubmissionResolver], types: [Submission] }
}
