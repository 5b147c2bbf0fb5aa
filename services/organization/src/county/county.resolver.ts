import { Allow, type Context, DayScalar, EVERYONE, type Feature, readCsv } from '@tongchou/service-kit'
import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'The county whose year this is' })
class County {
  @Field(() => ID, { description: 'Division code of six digits' })
  code: string

  @Field(() => String)
  name: string

  @Field(() => Int, { description: 'The year whose plan is loaded' })
  planYear: number

  @Field(() => DayScalar, { description: 'What "today" is here' })
  businessDate: string

  @Field(() => Boolean, { description: 'True where all records are a demonstration and belong to no real county' })
  demo: boolean
}

const [plan] = readCsv(new URL('../../plan/county.csv', import.meta.url))

@Resolver()
class CountyResolver {
  @Query(() => County, { description: 'Open to everyone: the sign-in page shows it' })
  @Allow(EVERYONE)
  county(@Ctx() { today, demo }: Context): County {
    return {
      code: plan!['code']!,
      name: plan!['name_zh']!,
      planYear: Number(plan!['plan_year']),
      businessDate: today,
      demo,
    }
  }
}

export const county: Feature = { resolvers: [CountyResolver] }
