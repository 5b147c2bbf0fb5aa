import { Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'
import { Department, Project } from '../neighbour/neighbour.types.ts'
import { advanceViolation, AdvanceLandViolationInput } from './advance-violation.ts'
import { LandViolation, LandViolationStage, LandViolationStep } from './land-violation.entity.ts'
import { stagesAfter } from './violation.rules.ts'

@Resolver(() => LandViolation)
export class LandViolationResolver {
  @Mutation(() => LandViolation)
  @Change('natural-resources.keep')
  advanceLandViolation(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceLandViolationInput) input: AdvanceLandViolationInput,
  ): Promise<LandViolation> {
    return advanceViolation(ctx, input)
  }

  @FieldResolver(() => [LandViolationStep])
  steps(@Root() { id }: LandViolation, @Ctx() ctx: Context): Promise<LandViolationStep[]> {
    return ctx.load.many(LandViolationStep, 'violationId', id, 'takenOn')
  }

  @FieldResolver(() => [LandViolationStage], { description: 'Stages that it may go to next' })
  async nextStages(@Root() { id, stage }: LandViolation, @Ctx() ctx: Context): Promise<LandViolationStage[]> {
    const steps = await ctx.load.many(LandViolationStep, 'violationId', id, 'takenOn')
    const taken = steps.map((step) => step.stage)
    return stagesAfter(stage, taken).map((next) => LandViolationStage[next])
  }

  @FieldResolver(() => LandParcel, { nullable: true })
  async parcel(@Root() { parcelId }: LandViolation, @Ctx() ctx: Context): Promise<LandParcel | null> {
    return parcelId === null ? null : ctx.load.one(LandParcel, parcelId)
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: LandViolation): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department it was handed over to' })
  referredDepartment(@Root() { referredTo }: LandViolation): Department | null {
    return referredTo === null ? null : { code: referredTo }
  }
}
