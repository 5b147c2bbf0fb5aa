import { addWorkingDays, Allow, type Context, daysBetween, percentOf } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { LandServiceItem } from './land-service.entity.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'How a service was handled in a year against what the law and the promise allow',
})
class LandServiceTimes {
  @Field(() => LandServiceItem)
  item: LandServiceItem

  @Field(() => Int, { description: 'Received in the year' })
  received: number

  @Field(() => Int)
  finished: number

  @Field(() => Float, { nullable: true, description: 'Mean calendar days of those finished' })
  days: number | null

  @Field(() => Float, { nullable: true, description: 'Percent finished within the promised working days' })
  inTimeShare: number | null
}

@Resolver()
export class LandServiceResolver {
  @Query(() => [LandServiceTimes], { description: 'Days of each land service against its promise 用地放管服' })
  @Allow('natural-resources.overview')
  async landServiceTimes(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<LandServiceTimes[]> {
    const [items, cases] = await Promise.all([
      ctx.db.repository(LandServiceItem).find({ order: { name: 'ASC' } }),
      ctx.db.sql<{ itemId: string; receivedOn: string; finishedOn: string | null }>(
        'SELECT itemId, receivedOn, finishedOn FROM land_service_case WHERE receivedOn BETWEEN ? AND ?',
        [`${year}-01-01`, `${year}-12-31`],
      ),
    ])
    const byItem = Map.groupBy(cases, ({ itemId }) => itemId)
    return items.map((item) => {
      const own = byItem.get(item.id) ?? []
      const done = own.flatMap(({ receivedOn, finishedOn }) => (finishedOn ? [{ receivedOn, finishedOn }] : []))
      const days = done.reduce((sum, { receivedOn, finishedOn }) => sum + daysBetween(receivedOn, finishedOn), 0)
      const inTime = done.filter(
        ({ receivedOn, finishedOn }) => finishedOn <= addWorkingDays(receivedOn, item.promisedDays),
      )
      return {
        item,
        received: own.length,
        finished: done.length,
        days: done.length > 0 ? days / done.length : null,
        inTimeShare: percentOf(inTime.length, done.length),
      }
    })
  }
}
