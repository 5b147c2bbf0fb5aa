import { Allow, Change, type Context, DayScalar, daysBetween } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { LandViolation } from '../violation/land-violation.entity.ts'
import {
  AdvanceSatellitePatchInput,
  advanceSatellitePatch,
  checkSatellitePatch,
  CheckSatellitePatchInput,
} from './advance-patch.ts'
import { PatchBoard, patchBoards } from './patch-board.ts'
import { SatellitePatch, SatellitePatchStage } from './satellite-patch.entity.ts'
import { stageAfter } from './satellite-patch.rules.ts'

@Resolver(() => SatellitePatch)
export class SatellitePatchResolver {
  @Query(() => [PatchBoard], {
    description:
      'Patches of the year by stage with the share of unlawfully occupied farmland: all together, then by township',
  })
  @Allow('natural-resources.read')
  satellitePatchBoards(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<PatchBoard[]> {
    return patchBoards(ctx, asOf ?? ctx.today)
  }

  @Mutation(() => SatellitePatch)
  @Change('natural-resources.record')
  checkSatellitePatch(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckSatellitePatchInput) input: CheckSatellitePatchInput,
  ): Promise<SatellitePatch> {
    return checkSatellitePatch(ctx, input)
  }

  @Mutation(() => SatellitePatch)
  @Change('natural-resources.keep')
  advanceSatellitePatch(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceSatellitePatchInput) input: AdvanceSatellitePatchInput,
  ): Promise<SatellitePatch> {
    return advanceSatellitePatch(ctx, input)
  }

  @FieldResolver(() => SatellitePatchStage, {
    nullable: true,
    description: 'The stage that follows; null before the check and at the end',
  })
  nextStage(@Root() { stage, verdict }: SatellitePatch): SatellitePatchStage | null {
    const next = stageAfter(stage, verdict)
    return next && SatellitePatchStage[next]
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days until evidence is due; below zero is late, null once it was given',
  })
  daysLeft(@Root() { dueOn, evidencedOn }: SatellitePatch, @Ctx() ctx: Context): number | null {
    return evidencedOn === null ? daysBetween(ctx.today, dueOn) : null
  }

  @FieldResolver(() => LandViolation, { nullable: true, description: 'The case it became' })
  async violation(@Root() { violationId }: SatellitePatch, @Ctx() ctx: Context): Promise<LandViolation | null> {
    return violationId === null ? null : ctx.load.one(LandViolation, violationId)
  }
}
