import { Allow, Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
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
  @Query(() => TrainingClass, { nullable: true })
  @Allow('employment.read')
  trainingClass(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<TrainingClass | null> {
    return ctx.load.one(TrainingClass, id)
  }

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

  @FieldResolver(() => TrainingClass, { nullable: true, description: 'The class, if the viewer may see it' })
  class(@Root() { classId }: Trainee, @Ctx() ctx: Context): Promise<TrainingClass | null> {
    return ctx.load.one(TrainingClass, classId)
  }
}
