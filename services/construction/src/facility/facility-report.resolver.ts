import { Allow, type Context, percentOf, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { FacilityKind } from './facility.codes.ts'
import { countFacilities, type FacilityTally, facilitiesByTownship } from './facility.repository.ts'

@ObjectType({
  description:
    'Facilities of one kind in a year’s plan: how many are planned, begun, accepted, in use and still lacking',
})
export class FacilityCounter {
  @Field(() => FacilityKind)
  kind: FacilityKind

  @Field(() => Int)
  planned: number

  @Field(() => Int, { description: 'Begun or further' })
  started: number

  @Field(() => Int, { description: 'Finished as claimed, not yet accepted' })
  claimed: number

  @Field(() => Int)
  accepted: number

  @Field(() => Int)
  inUse: number

  @Field(() => Float, { description: 'Area accepted, 亩' })
  acceptedMu: number
}

@ObjectType({ description: 'One township’s facilities of a year’s plan' })
class TownshipFacilities {
  @Field(() => Township, { nullable: true })
  township: Township

  @Field(() => [FacilityCounter])
  counters: FacilityTally[]
}

@Resolver(() => FacilityCounter)
class FacilityCounterResolver {
  @FieldResolver(() => Int, { description: 'Planned and not accepted: 还差几座' })
  lacking(@Root() { planned, accepted }: FacilityCounter): number {
    return planned - accepted
  }

  @FieldResolver(() => Int, { description: 'Accepted and not in use 建而未用' })
  unused(@Root() { accepted, inUse }: FacilityCounter): number {
    return accepted - inUse
  }

  @FieldResolver(() => Float, { nullable: true, description: 'In use of those accepted 在用率, percent' })
  inUseRate(@Root() { accepted, inUse }: FacilityCounter): number | null {
    return percentOf(inUse, accepted)
  }
}

@Resolver()
class FacilityReportResolver {
  @Query(() => [FacilityCounter], { description: 'By kind over what the viewer may see: 还差几座' })
  @Allow('construction.read')
  facilityCounters(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<FacilityTally[]> {
    return countFacilities(ctx, year)
  }

  @Query(() => [TownshipFacilities], {
    description: 'Each township’s checklist of facilities, of those the viewer may see',
  })
  @Allow('construction.read')
  async townshipFacilities(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<TownshipFacilities[]> {
    const byTownship = await facilitiesByTownship(ctx, year)
    return [...byTownship].map(([code, counters]) => ({ township: { code }, counters }))
  }
}

@Resolver(() => Township)
class TownshipFacilitiesResolver {
  @FieldResolver(() => [FacilityCounter], { nullable: true, description: 'Its facilities of a year’s plan by kind' })
  async facilityCounters(
    @Root() { code }: Township,
    @Ctx() ctx: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<FacilityTally[] | null> {
    if (!seesAll(ctx, code)) return null
    return ctx.load.batch(`facilities-of-township ${year}`, code, async (codes) => {
      const byTownship = await facilitiesByTownship(ctx, year)
      return codes.map((each) => byTownship.get(each) ?? [])
    })
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Facilities of a year’s plan that are still to be accepted',
  })
  async facilitiesLacking(
    @Root() township: Township,
    @Ctx() ctx: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<number | null> {
    const counters = await this.facilityCounters(township, ctx, year)
    return counters && counters.reduce((sum, { planned, accepted }) => sum + planned - accepted, 0)
  }
}

export const facilityReportDoors = [FacilityCounterResolver, FacilityReportResolver, TownshipFacilitiesResolver]
