import { type Context, MoneyScalar, percentOf } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { InvestmentLead, LeadStage } from '../investment-lead/investment-lead.entity.ts'
import { Trip } from '../promotion/promotion.entity.ts'

@ObjectType({ simpleResolvers: true })
export class FunnelStep {
  @Field(() => LeadStage)
  stage: LeadStage

  @Field(() => Int, { description: 'Leads that have come at least this far' })
  count: number

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => MoneyScalar, { description: 'Arrived so far' })
  fundsInPlace: number

  @Field(() => Float, { nullable: true, description: 'Percent of the step before' })
  conversion: number | null
}

@ObjectType({ simpleResolvers: true })
export class TripYield {
  @Field(() => Trip)
  trip: Trip

  @Field(() => Int)
  leads: number

  @Field(() => Int)
  signed: number

  @Field(() => MoneyScalar)
  fundsInPlace: number
}

@ObjectType({ simpleResolvers: true, description: 'From the first word to production, and what each trip brought' })
export class PromotionFunnel {
  @Field(() => [FunnelStep])
  steps: FunnelStep[]

  @Field(() => [TripYield])
  trips: TripYield[]

  @Field(() => Int)
  dropped: number
}

const ORDER = [
  LeadStage.LEAD,
  LeadStage.TALKS,
  LeadStage.SIGNED,
  LeadStage.LANDED,
  LeadStage.STARTED,
  LeadStage.PRODUCING,
]

/** The investment-promotion funnel of what this viewer may see. */
export async function promotionFunnel(ctx: Context): Promise<PromotionFunnel> {
  const scope = ctx.scope(InvestmentLead, 'l')
  const tripScope = ctx.scope(Trip, 't')
  const [byStage, byTrip] = await Promise.all([
    ctx.db.sql<{ stage: LeadStage; n: number; amount: number; funds: number }>(
      `SELECT l.stage, COUNT(*) AS n, SUM(l.amount) AS amount, SUM(l.fundsInPlace) AS funds FROM investment_lead l
       WHERE ${scope.sql} GROUP BY l.stage`,
      scope.parameters,
    ),
    ctx.db.sql<{ id: string; leads: number; signedCount: number; funds: number }>(
      `SELECT t.id, COUNT(l.id) AS leads, COALESCE(SUM(CASE WHEN l.signedOn IS NOT NULL THEN 1 ELSE 0 END), 0) AS signedCount,
       COALESCE(SUM(l.fundsInPlace), 0) AS funds FROM trip t LEFT JOIN investment_lead l ON l.tripId = t.id
       WHERE t.wentOn IS NOT NULL AND ${tripScope.sql} GROUP BY t.id`,
      tripScope.parameters,
    ),
  ])
  const steps: FunnelStep[] = ORDER.map((stage, index) => {
    const reached = byStage.filter((row) => ORDER.indexOf(row.stage) >= index)
    const sum = (column: 'n' | 'amount' | 'funds') => reached.reduce((total, row) => total + Number(row[column]), 0)
    return { stage, count: sum('n'), amount: sum('amount'), fundsInPlace: sum('funds'), conversion: null }
  })
  for (const [index, step] of steps.entries())
    if (index > 0) step.conversion = percentOf(step.count, steps[index - 1]?.count ?? 0)
  const trips = await Promise.all(
    byTrip.map(async ({ id, leads, signedCount, funds }) => {
      const trip = (await ctx.load.one(Trip, id)) as Trip
      return { trip, leads: Number(leads), signed: Number(signedCount), fundsInPlace: Number(funds) }
    }),
  )
  const dropped = Number(byStage.find(({ stage }) => stage === LeadStage.DROPPED)?.n ?? 0)
  return { steps, trips, dropped }
}
