import { Allow, Change, type Context, DayScalar, refuseIf, seesAll } from '@tongchou/service-kit'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Department, Township } from '../county/county.types.ts'
import { Village } from '../village/village.entity.ts'
import { clearRubbishPoint, recheckRubbishPoint } from './clear-rubbish.ts'
import { recordSelfCheck } from './record-self-check.ts'
import { SanitaryCriterion, SanitarySelfCheck } from './sanitary-criterion.entity.ts'
import { ClearRubbishPointInput, RecheckRubbishPointInput, RecordSanitarySelfCheckInput } from './sanitation.inputs.ts'
import { lastSelfChecks, openPointsOf, villageScores } from './sanitation.repository.ts'
import { RubbishPoint } from './village-rubbish.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'How clean a village was found over the checks of a span' })
class VillageCleanliness {
  @Field(() => Int, { description: 'Its place among those the viewer may see, cleanest first' })
  rank: number

  @Field(() => ID)
  villageId: string

  @Field(() => String)
  village: string

  @Field(() => Township)
  township: Township

  @Field(() => Int)
  inspections: number

  @Field(() => Float)
  meanScore: number

  @Field(() => Int, { description: 'Checks whose findings are not put right yet' })
  unremedied: number
}

@ObjectType({ simpleResolvers: true, description: 'How clean the villages of a township were found' })
class TownshipCleanliness {
  @Field(() => Township)
  township: Township

  @Field(() => Int, { description: 'Villages checked' })
  villages: number

  @Field(() => Float, { description: 'Mean of its villages’ means' })
  meanScore: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'Villages and townships by how clean they were found, cleanest first',
})
class CleanlinessRanking {
  @Field(() => DayScalar)
  from: string

  @Field(() => DayScalar)
  until: string

  @Field(() => [VillageCleanliness])
  villages: VillageCleanliness[]

  @Field(() => [TownshipCleanliness])
  townships: TownshipCleanliness[]
}

@Resolver(() => SanitaryCriterion)
export class SanitaryCriterionResolver {
  @Mutation(() => SanitarySelfCheck, { description: 'For the department that answers for the criterion' })
  @Change('construction.answer')
  recordSanitarySelfCheck(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordSanitarySelfCheckInput) input: RecordSanitarySelfCheckInput,
  ): Promise<SanitarySelfCheck> {
    return recordSelfCheck(ctx, input)
  }

  @FieldResolver(() => SanitarySelfCheck, { nullable: true, description: 'Its last self-check' })
  lastCheck(@Root() { id }: SanitaryCriterion, @Ctx() ctx: Context): Promise<SanitarySelfCheck | null> {
    return ctx.load.batch('last-self-check', id, (ids) => lastSelfChecks(ctx, ids))
  }

  @FieldResolver(() => [SanitarySelfCheck])
  selfChecks(@Root() { id }: SanitaryCriterion, @Ctx() ctx: Context): Promise<SanitarySelfCheck[]> {
    return ctx.load.many(SanitarySelfCheck, 'criterionId', id, 'checkedOn')
  }

  @FieldResolver(() => Boolean, { description: 'Met by its last self-check' })
  async met(@Root() criterion: SanitaryCriterion, @Ctx() ctx: Context): Promise<boolean> {
    return (await this.lastCheck(criterion, ctx))?.met ?? false
  }

  @FieldResolver(() => Department, { nullable: true })
  answeringDepartment(@Root() { department }: SanitaryCriterion): Department {
    return { code: department }
  }
}

@Resolver(() => RubbishPoint)
export class RubbishPointResolver {
  @Mutation(() => RubbishPoint, { description: 'Reports a heap cleared' })
  @Change('construction.record')
  clearRubbishPoint(
    @Ctx() ctx: Context,
    @Arg('input', () => ClearRubbishPointInput) input: ClearRubbishPointInput,
  ): Promise<RubbishPoint> {
    return clearRubbishPoint(ctx, input)
  }

  @Mutation(() => RubbishPoint, { description: 'The second look 复核, by the bureau' })
  @Change('construction.keep')
  recheckRubbishPoint(
    @Ctx() ctx: Context,
    @Arg('input', () => RecheckRubbishPointInput) input: RecheckRubbishPointInput,
  ): Promise<RubbishPoint> {
    return recheckRubbishPoint(ctx, input)
  }

  @FieldResolver(() => Village, { nullable: true })
  village(@Root() { villageId }: RubbishPoint, @Ctx() ctx: Context): Promise<Village | null> {
    return ctx.load.one(Village, villageId)
  }

  @FieldResolver(() => Boolean, { description: 'Not found gone by its day' })
  overdue(@Root() { dueOn, verifiedOn }: RubbishPoint, @Ctx() ctx: Context): boolean {
    return verifiedOn === null && dueOn < ctx.today
  }
}

@Resolver()
export class CleanlinessResolver {
  @Query(() => CleanlinessRanking, {
    nullable: true,
    description: 'Villages and townships by how clean they were found',
  })
  @Allow('construction.read')
  async villageCleanliness(
    @Ctx() ctx: Context,
    @Arg('from', () => DayScalar) from: string,
    @Arg('until', () => DayScalar) until: string,
  ): Promise<CleanlinessRanking> {
    refuseIf(until < from, 'days-out-of-order', 'until', { after: 'from' })
    const scores = await villageScores(ctx, from, until)
    const villages = scores.map(({ township, ...score }, index) => ({
      ...score,
      rank: index + 1,
      township: { code: township },
    }))
    const townships = [...Map.groupBy(scores, ({ township }) => township)].map(([code, own]) => ({
      township: { code },
      villages: own.length,
      meanScore: own.reduce((sum, { meanScore }) => sum + meanScore, 0) / own.length,
    }))
    return { from, until, villages, townships: townships.toSorted((one, other) => other.meanScore - one.meanScore) }
  }
}

@Resolver(() => Township)
export class TownshipSanitationResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Heaps of old rubbish in it that were not found gone yet' })
  async openRubbishPoints(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    if (!seesAll(ctx, code)) return null
    return ctx.load.batch('township-rubbish', code, (codes) => openPointsOf(ctx, codes))
  }
}
