import { Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Resident } from '../resident/resident.entity.ts'
import {
  graduateClass,
  startClass,
  subsidiseClass,
  SubsidiseTrainingInput,
  TrainingStepInput,
} from './advance-class.ts'
import { Trainee } from './trainee.entity.ts'
import { TrainingClass } from './training-class.entity.ts'

@Resolver(() => TrainingClass)
export class TrainingClassResolver {
  @Mutation(() => TrainingClass, { description: '开班' })
  @Change('employment.record')
  startTrainingClass(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingStepInput) input: TrainingStepInput,
  ): Promise<TrainingClass> {
    return startClass(ctx, input)
  }

  @Mutation(() => TrainingClass, { description: '结业: who attended enough has completed the training' })
  @Change('employment.record')
  graduateTrainingClass(
    @Ctx() ctx: Context,
    @Arg('input', () => TrainingStepInput) input: TrainingStepInput,
  ): Promise<TrainingClass> {
    return graduateClass(ctx, input)
  }

  @Mutation(() => TrainingClass, { description: '培训补贴: pays for those certified, no more' })
  @Change('employment.keep')
  subsidiseTrainingClass(
    @Ctx() ctx: Context,
    @Arg('input', () => SubsidiseTrainingInput) input: SubsidiseTrainingInput,
  ): Promise<TrainingClass> {
    return subsidiseClass(ctx, input)
  }

  @FieldResolver(() => [Trainee])
  trainees(@Root() { id }: TrainingClass, @Ctx() ctx: Context): Promise<Trainee[]> {
    return ctx.load.many(Trainee, 'classId', id, 'id')
  }

  @FieldResolver(() => Int, { description: 'People in the class' })
  async enrolled(@Root() { id }: TrainingClass, @Ctx() ctx: Context): Promise<number> {
    return (await ctx.load.many(Trainee, 'classId', id, 'id')).length
  }
}

@Resolver(() => Trainee)
export class TraineeResolver {
  @FieldResolver(() => Resident, { nullable: true })
  resident(@Root() { residentId }: Trainee, @Ctx() ctx: Context): Promise<Resident | null> {
    return ctx.load.one(Resident, residentId)
  }
}
