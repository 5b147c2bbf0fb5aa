import { type Context, DayScalar } from '@tongchou/service-kit'
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import { LandDemand } from '../land-demand/land-demand.entity.ts'
import { LandParcel, LandParcelStage } from '../land-parcel/land-parcel.entity.ts'
import { furthest } from '../land-parcel/land-parcel.rules.ts'
import { LandViolation } from '../violation/land-violation.entity.ts'
import { startedWithoutLand, suppliedWhole } from './project-land.rules.ts'
import { Project, ProjectName } from './neighbour.types.ts'

const parcelsOf = (ctx: Context, id: string): Promise<LandParcel[]> => ctx.load.many(LandParcel, 'projectId', id, 'id')

@Resolver(() => Project)
export class ProjectLandResolver {
  @FieldResolver(() => [LandParcel], {
    nullable: true,
    description: 'Land that it stands on, as far as it is registered',
  })
  landParcels(@Root() { id }: Project, @Ctx() ctx: Context): Promise<LandParcel[]> {
    return parcelsOf(ctx, id)
  }

  @FieldResolver(() => LandParcelStage, {
    nullable: true,
    description: 'Of its parcels the least advanced; null without land of its own',
  })
  async landStage(@Root() { id }: Project, @Ctx() ctx: Context): Promise<LandParcelStage | null> {
    const stages = (await parcelsOf(ctx, id)).map(({ stage }) => stage)
    const least = stages.reduce<LandParcelStage | null>(
      (found, stage) => (found === null || furthest(found, stage) === found ? stage : found),
      null,
    )
    return least
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'Day on which the last of its parcels was supplied; null while one is not',
  })
  async landSuppliedOn(@Root() { id }: Project, @Ctx() ctx: Context): Promise<string | null> {
    return suppliedWhole(await parcelsOf(ctx, id))
  }

  @Directive('@requires(fields: "startedOn")')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Started, by its own record, before all its land was supplied 未供先建; null without land of its own',
  })
  async startedOnUnsuppliedLand(@Root() { id, startedOn }: Project, @Ctx() ctx: Context): Promise<boolean | null> {
    return startedWithoutLand(startedOn ?? null, await parcelsOf(ctx, id), ctx.today)
  }

  @FieldResolver(() => [LandDemand], { nullable: true, description: 'Land that it asked for' })
  landDemands(@Root() { id }: Project, @Ctx() ctx: Context): Promise<LandDemand[]> {
    return ctx.load.many(LandDemand, 'projectId', id, 'priority')
  }

  @FieldResolver(() => [LandViolation], { nullable: true })
  landViolations(@Root() { id }: Project, @Ctx() ctx: Context): Promise<LandViolation[]> {
    return ctx.load.many(LandViolation, 'projectId', id, 'foundOn')
  }
}

/** What the land bureau needs to stop what is built on land that it did not supply, though the project is not its own. */
@Resolver(() => ProjectName)
export class ProjectNameLandResolver {
  @FieldResolver(() => [LandParcel], {
    nullable: true,
    description: 'Land that it stands on, as far as it is registered',
  })
  landParcels(@Root() { id }: ProjectName, @Ctx() ctx: Context): Promise<LandParcel[]> {
    return parcelsOf(ctx, id)
  }

  @Directive('@requires(fields: "startedOn")')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Started before all its land was supplied 未供先建; null without land of its own',
  })
  async startedOnUnsuppliedLand(@Root() { id, startedOn }: ProjectName, @Ctx() ctx: Context): Promise<boolean | null> {
    return startedWithoutLand(startedOn ?? null, await parcelsOf(ctx, id), ctx.today)
  }
}
