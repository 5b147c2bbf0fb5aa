import { type Context, yearBefore } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { ServiceItemVersion } from './item-version.entity.ts'
import { namesChanged } from './item-version.rules.ts'
import { versionsOn } from './service-item.repository.ts'
import { ServiceItem } from './service-item.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'Names that went, came and stayed' })
export class ServiceNamesChanged {
  @Field(() => [String])
  removed: string[]

  @Field(() => [String])
  added: string[]

  @Field(() => [String])
  kept: string[]
}

@ObjectType({ simpleResolvers: true, description: 'One version held against another: 改前、改后' })
export class ServiceItemVersionDiff {
  @Field(() => ServiceItemVersion)
  before: ServiceItemVersion

  @Field(() => ServiceItemVersion)
  now: ServiceItemVersion

  @Field(() => ServiceNamesChanged)
  steps: ServiceNamesChanged

  @Field(() => ServiceNamesChanged)
  materials: ServiceNamesChanged

  @Field(() => Int, { description: '减环节' })
  stepsCut: number

  @Field(() => Int, { description: '减材料' })
  materialsCut: number

  @Field(() => Int, { description: '减时限: working days promised less' })
  daysCut: number

  @Field(() => Float, { description: '减费用, 元' })
  feeCut: number

  @Field(() => Int, { description: '减跑动次数' })
  visitsCut: number
}

const FEN = 100

/** One version held against another. Below zero where the later one asks more. */
export const diffOf = (before: ServiceItemVersion, now: ServiceItemVersion): ServiceItemVersionDiff => ({
  before,
  now,
  steps: namesChanged(before.steps, now.steps),
  materials: namesChanged(before.materials, now.materials),
  stepsCut: before.stepCount - now.stepCount,
  materialsCut: before.materialCount - now.materialCount,
  daysCut: before.promisedDays - now.promisedDays,
  feeCut: (before.fee - now.fee) / FEN,
  visitsCut: before.visits - now.visits,
})

/** The last day of the year before a day's. */
export const lastYearEnd = (day: string): string => `${yearBefore(day).slice(0, 4)}-12-31`

/** What an item asks now against what it asked at the end of last year; null where it was not in force then. */
export async function reductionOf(ctx: Context, { id }: ServiceItem): Promise<ServiceItemVersionDiff | null> {
  const on = (day: string) =>
    ctx.load.batch(`item versions ${day}`, id, (ids: readonly string[]) => versionsOn(ctx, day, ids))
  const [before, now] = await Promise.all([on(lastYearEnd(ctx.today)), on(ctx.today)])
  return before && now ? diffOf(before, now) : null
}
