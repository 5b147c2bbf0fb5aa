import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { Allow, Change, ChangeInput, type Context, DayScalar, KeepInput } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { survivingEnterprises } from '../policy/policy.repository.ts'
import { keepEnterpriseStrength, noteEnterpriseTrack } from './note-enterprise.ts'
import { resilienceFactsOf } from './resilience.repository.ts'
import { resilienceOf, type ResilienceRating } from './resilience.rules.ts'
import { ChainState, EnterpriseStrength, EnterpriseTrack, StrengthKind } from './watch.entity.ts'

@InputType()
export class NoteEnterpriseTrackInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => DayScalar)
  notedOn: string

  @Field(() => ChainState)
  orders: ChainState

  @Field(() => ChainState)
  stopped: ChainState

  @Field(() => ChainState)
  resumed: ChainState

  @Field(() => ChainState)
  cash: ChainState

  @Field(() => ChainState)
  supply: ChainState

  @Field(() => String, { nullable: true })
  remark?: string | null
}

@InputType()
export class KeepEnterpriseStrengthInput extends KeepInput {
  @Field(() => ID)
  uscc: string

  @Field(() => StrengthKind)
  kind: StrengthKind

  @Field(() => String)
  title: string

  @Field(() => DayScalar)
  happenedOn: string

  @Field(() => String, { nullable: true, description: 'Required for a patent' })
  reference?: string | null
}

enum Resilience {
  STRONG = 'STRONG',
  FAIR = 'FAIR',
  WEAK = 'WEAK',
  CRITICAL = 'CRITICAL',
}
registerEnumType(Resilience, { name: 'Resilience', description: 'How well an enterprise would bear a bad month' })

@ObjectType({ simpleResolvers: true, description: 'How well an enterprise would bear a bad month' })
class ResilienceView {
  @Field(() => Enterprise)
  enterprise: Enterprise

  @Field(() => Int, { description: '0 to 100' })
  score: number

  @Field(() => Resilience)
  rating: ResilienceRating
}

const rated = async (ctx: Context, enterprise: Enterprise): Promise<ResilienceView> => {
  const facts = await ctx.load.batch('resilience', enterprise.id, (ids) => resilienceFactsOf(ctx, ids))
  return { enterprise, ...resilienceOf(facts) }
}

@Resolver(() => Enterprise)
export class WatchResolver {
  @Query(() => [ResilienceView], { description: 'Enterprises that would bear a bad month badly, the worst first' })
  @Allow('industry.read')
  async watchList(@Ctx() ctx: Context): Promise<ResilienceView[]> {
    const views = await Promise.all((await survivingEnterprises(ctx)).map((enterprise) => rated(ctx, enterprise)))
    return views.filter(({ rating }) => rating === 'WEAK' || rating === 'CRITICAL').sort((a, b) => a.score - b.score)
  }

  @Mutation(() => EnterpriseTrack, { description: 'What was found of the five things that are watched' })
  @Change('industry.record')
  async noteEnterpriseTrack(
    @Ctx() ctx: Context,
    @Arg('input', () => NoteEnterpriseTrackInput) input: NoteEnterpriseTrackInput,
  ): Promise<EnterpriseTrack> {
    return noteEnterpriseTrack(ctx, input)
  }

  @Mutation(() => EnterpriseStrength)
  @Change('industry.record')
  async keepEnterpriseStrength(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepEnterpriseStrengthInput) input: KeepEnterpriseStrengthInput,
  ): Promise<EnterpriseStrength> {
    return keepEnterpriseStrength(ctx, input)
  }

  @FieldResolver(() => [EnterpriseTrack], { description: 'The oldest first' })
  tracks(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<EnterpriseTrack[]> {
    return ctx.load.many(EnterpriseTrack, 'enterpriseId', id, 'notedOn')
  }

  @FieldResolver(() => [EnterpriseStrength])
  strengths(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<EnterpriseStrength[]> {
    return ctx.load.many(EnterpriseStrength, 'enterpriseId', id, 'happenedOn')
  }

  @FieldResolver(() => ResilienceView)
  resilience(@Root() enterprise: Enterprise, @Ctx() ctx: Context): Promise<ResilienceView> {
    return rated(ctx, enterprise)
  }
}
