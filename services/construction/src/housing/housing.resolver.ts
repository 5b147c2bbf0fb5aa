import { Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { ConstructionWork } from '../work/work.entity.ts'
import { completeBatch, startBatch } from './advance-batch.ts'
import {
  assessHousehold,
  payCompensation,
  resettleHousehold,
  signAgreement,
  vacateHousehold,
} from './advance-household.ts'
import { ExpropriationAgreement, Household } from './household.entity.ts'
import { HousingBatch } from './housing-batch.entity.ts'
import {
  AssessHouseholdInput,
  CompleteHousingBatchInput,
  HouseholdDayInput,
  SignExpropriationAgreementInput,
  StartHousingBatchInput,
} from './housing.inputs.ts'

@Resolver(() => HousingBatch)
export class HousingBatchResolver {
  @Mutation(() => HousingBatch, { description: 'Reports that a batch has begun 批次开工报告' })
  @Change('construction.record')
  startHousingBatch(
    @Ctx() ctx: Context,
    @Arg('input', () => StartHousingBatchInput) input: StartHousingBatchInput,
  ): Promise<HousingBatch> {
    return startBatch(ctx, input)
  }

  @Mutation(() => HousingBatch)
  @Change('construction.record')
  completeHousingBatch(
    @Ctx() ctx: Context,
    @Arg('input', () => CompleteHousingBatchInput) input: CompleteHousingBatchInput,
  ): Promise<HousingBatch> {
    return completeBatch(ctx, input)
  }

  @FieldResolver(() => ConstructionWork, { nullable: true })
  work(@Root() { workId }: HousingBatch, @Ctx() ctx: Context): Promise<ConstructionWork | null> {
    return ctx.load.one(ConstructionWork, workId)
  }
}

@Resolver(() => Household)
export class HouseholdResolver {
  @Mutation(() => Household)
  @Change('construction.record')
  assessHousehold(
    @Ctx() ctx: Context,
    @Arg('input', () => AssessHouseholdInput) input: AssessHouseholdInput,
  ): Promise<Household> {
    return assessHousehold(ctx, input)
  }

  @Mutation(() => Household, { description: 'Signs its agreement 征收协议' })
  @Change('construction.record')
  signExpropriationAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => SignExpropriationAgreementInput) input: SignExpropriationAgreementInput,
  ): Promise<Household> {
    return signAgreement(ctx, input)
  }

  @Mutation(() => Household, { description: 'Notes that the compensation was paid out' })
  @Change('construction.record')
  payHouseholdCompensation(
    @Ctx() ctx: Context,
    @Arg('input', () => HouseholdDayInput) input: HouseholdDayInput,
  ): Promise<Household> {
    return payCompensation(ctx, input)
  }

  @Mutation(() => Household, { description: 'Notes that it has left its old home' })
  @Change('construction.record')
  vacateHousehold(
    @Ctx() ctx: Context,
    @Arg('input', () => HouseholdDayInput) input: HouseholdDayInput,
  ): Promise<Household> {
    return vacateHousehold(ctx, input)
  }

  @Mutation(() => Household, { description: 'Notes that it lives anew' })
  @Change('construction.record')
  resettleHousehold(
    @Ctx() ctx: Context,
    @Arg('input', () => HouseholdDayInput) input: HouseholdDayInput,
  ): Promise<Household> {
    return resettleHousehold(ctx, input)
  }

  @FieldResolver(() => ConstructionWork, { nullable: true })
  work(@Root() { workId }: Household, @Ctx() ctx: Context): Promise<ConstructionWork | null> {
    return ctx.load.one(ConstructionWork, workId)
  }

  @FieldResolver(() => ExpropriationAgreement, { nullable: true })
  async agreement(@Root() { id }: Household, @Ctx() ctx: Context): Promise<ExpropriationAgreement | null> {
    return (await ctx.load.many(ExpropriationAgreement, 'householdId', id, 'signedOn'))[0] ?? null
  }
}

@Resolver(() => ConstructionWork)
export class HousingOfWorkResolver {
  @FieldResolver(() => [HousingBatch], { description: 'Of a renewal: its batches of homes' })
  housingBatches(@Root() { id }: ConstructionWork, @Ctx() ctx: Context): Promise<HousingBatch[]> {
    return ctx.load.many(HousingBatch, 'workId', id, 'plannedStartOn')
  }

  @FieldResolver(() => [Household], { description: 'Of a renewal: the households that it moves' })
  households(@Root() { id }: ConstructionWork, @Ctx() ctx: Context): Promise<Household[]> {
    return ctx.load.many(Household, 'workId', id, 'fileNumber')
  }
}
