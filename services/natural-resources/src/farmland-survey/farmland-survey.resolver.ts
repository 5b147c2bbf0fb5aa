import { Allow, Change, type Context, lastDayOf, MonthScalar } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { FarmlandArea } from '../farmland/farmland-area.entity.ts'
import { farmlandOn } from '../farmland/farmland.repository.ts'
import { FarmlandSurvey } from './farmland-survey.entity.ts'
import { saveFarmlandSurvey, SaveFarmlandSurveyInput } from './save-farmland-survey.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What a township found at the end of a month beside what the records say',
})
class FarmlandSurveyRow {
  @Field(() => ID)
  township: string

  @Field(() => Float, { description: 'By the records, 亩' })
  recordedMu: number

  @Field(() => Float, { description: 'Permanent basic farmland by the records, 亩' })
  recordedBasicMu: number

  @Field(() => FarmlandSurvey, { nullable: true, description: 'null where nothing was entered yet' })
  survey: FarmlandSurvey | null

  @Field(() => Float, { nullable: true, description: 'Found less recorded, 亩' })
  differenceMu: number | null

  @Field(() => Float, { nullable: true })
  basicDifferenceMu: number | null
}

@Resolver()
export class FarmlandSurveyResolver {
  @Query(() => [FarmlandSurveyRow], { description: 'The month’s check by township: found against recorded' })
  @Allow('natural-resources.read')
  async farmlandSurveys(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
  ): Promise<FarmlandSurveyRow[]> {
    const scope = ctx.scope(FarmlandArea, 'a')
    const [areas, surveys] = await Promise.all([
      farmlandOn(ctx.db, lastDayOf(period), scope),
      ctx.load.many(FarmlandSurvey, 'period', period, 'township'),
    ])
    const byTownship = new Map(surveys.map((survey) => [survey.township, survey]))
    return areas.map(({ township, farmlandMu, basicFarmlandMu }) => {
      const survey = byTownship.get(township) ?? null
      return {
        township,
        recordedMu: farmlandMu,
        recordedBasicMu: basicFarmlandMu,
        survey,
        differenceMu: survey && survey.farmlandMu - farmlandMu,
        basicDifferenceMu: survey && survey.basicFarmlandMu - basicFarmlandMu,
      }
    })
  }

  @Mutation(() => FarmlandSurvey)
  @Change('natural-resources.record')
  saveFarmlandSurvey(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveFarmlandSurveyInput) input: SaveFarmlandSurveyInput,
  ): Promise<FarmlandSurvey> {
    return saveFarmlandSurvey(ctx, input)
  }
}
