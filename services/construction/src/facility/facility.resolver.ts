import { Allow, Change, type Context, daysBetween } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Department, Project, Township } from '../county/county.types.ts'
import { Village } from '../village/village.entity.ts'
import { acceptFacility, advanceFacility, siteFacility } from './advance-facility.ts'
import { FacilityAcceptance } from './facility-acceptance.entity.ts'
import { FacilityState } from './facility.codes.ts'
import { Facility } from './facility.entity.ts'
import { AcceptFacilityInput, AdvanceFacilityInput, SiteFacilityInput } from './facility.inputs.ts'

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => Facility, { nullable: true })
  @Allow('construction.read')
  facility(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Facility | null> {
    return ctx.load.one(Facility, id)
  }

  @Mutation(() => Facility, { description: 'Gives it its place on the map 选址' })
  @Change('construction.record')
  siteFacility(
    @Ctx() ctx: Context,
    @Arg('input', () => SiteFacilityInput) input: SiteFacilityInput,
  ): Promise<Facility> {
    return siteFacility(ctx, input)
  }

  @Mutation(() => Facility, { description: 'Takes it a plain step further: begun, finished, in use, out of use' })
  @Change('construction.record')
  advanceFacility(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceFacilityInput) input: AdvanceFacilityInput,
  ): Promise<Facility> {
    return advanceFacility(ctx, input)
  }

  @Mutation(() => Facility, { description: 'Accepts it by a photograph and where that was taken 验收' })
  @Change('construction.keep')
  acceptFacility(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptFacilityInput) input: AcceptFacilityInput,
  ): Promise<Facility> {
    return acceptFacility(ctx, input)
  }

  @FieldResolver(() => FacilityAcceptance, { nullable: true })
  async acceptance(@Root() { id }: Facility, @Ctx() ctx: Context): Promise<FacilityAcceptance | null> {
    return (await ctx.load.many(FacilityAcceptance, 'facilityId', id, 'acceptedOn'))[0] ?? null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days since it was accepted, while it is not in use 建而未用',
  })
  daysUnused(@Root() { state, acceptedOn }: Facility, @Ctx() ctx: Context): number | null {
    return state === FacilityState.ACCEPTED && acceptedOn !== null ? daysBetween(acceptedOn, ctx.today) : null
  }

  @FieldResolver(() => Village, { nullable: true })
  village(@Root() { villageId }: Facility, @Ctx() ctx: Context): Promise<Village | null> {
    return villageId === null ? Promise.resolve(null) : ctx.load.one(Village, villageId)
  }

  @FieldResolver(() => Township, { nullable: true })
  locatedIn(@Root() { township }: Facility): Township {
    return { code: township }
  }

  @FieldResolver(() => Department, { nullable: true })
  responsible(@Root() { department }: Facility): Department {
    return { code: department }
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: Facility): Project | null {
    return projectId === null ? null : { id: projectId }
  }
}

@Resolver(() => Project)
export class ProjectFacilitiesResolver {
  @FieldResolver(() => [Facility], {
    nullable: true,
    description: 'Facilities that it builds, of what the viewer may see',
  })
  facilities(@Root() { id }: Project, @Ctx() ctx: Context): Promise<Facility[]> {
    return ctx.load.many(Facility, 'projectId', id, 'name')
  }
}
