import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  PageArgs,
} from '@tongchou/service-kit'
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql'
import { FarmlandArea } from './farmland-area.entity.ts'
import { FarmlandGauge, farmlandGauges } from './farmland-gauge.ts'
import { recordFarmlandArea, RecordFarmlandAreaInput } from './record-farmland-area.ts'

@ArgsType()
class FarmlandAreaArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => Boolean, { nullable: true })
  basic?: boolean | null

  @Field(() => DayScalar, { nullable: true, description: 'Only what was in force on the day' })
  asOf?: string | null
}

const FarmlandAreaConnection = connectionType(() => FarmlandArea, 'FarmlandArea')

@Resolver()
export class FarmlandResolver {
  @Query(() => FarmlandAreaConnection)
  @Allow('natural-resources.read')
  farmlandAreas(
    @Ctx() ctx: Context,
    @Args(() => FarmlandAreaArgs) args: FarmlandAreaArgs,
  ): Promise<Connection<FarmlandArea>> {
    return list(ctx, FarmlandArea, args, {
      order: 'fromDay',
      where: (query) => {
        if (args.township) query.andWhere('row.township = :township', { township: args.township })
        if (args.basic != null) query.andWhere('row.basic = :basic', { basic: Number(args.basic) })
        if (args.asOf)
          query.andWhere('row.fromDay <= :day AND (row.untilDay IS NULL OR row.untilDay > :day)', { day: args.asOf })
      },
    })
  }

  @Query(() => [FarmlandGauge], {
    description: 'The red line: farmland on a day against survey and duty, all together first, then by township',
  })
  @Allow('natural-resources.read')
  farmlandGauges(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<FarmlandGauge[]> {
    return farmlandGauges(ctx, asOf ?? ctx.today)
  }

  @Mutation(() => FarmlandArea)
  @Change('natural-resources.keep')
  recordFarmlandArea(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordFarmlandAreaInput) input: RecordFarmlandAreaInput,
  ): Promise<FarmlandArea> {
    return recordFarmlandArea(ctx, input)
  }
}
