import { Arg, Args, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  ListArgs,
  KeepInput,
  keepRecord,
  refuseDisorder,
  refuseFuture,
  textOf,
} from '@tongchou/service-kit'
import { DispatchResolution } from './dispatch-resolution.entity.ts'

@InputType()
class KeepDispatchResolutionInput extends KeepInput {
  @Field(() => DayScalar)
  heldOn: string

  @Field(() => String)
  topic: string

  @Field(() => String)
  resolution: string

  @Field(() => ID)
  department: string

  @Field(() => DayScalar)
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  doneOn?: string | null
}

const DispatchResolutionConnection = connectionType(() => DispatchResolution, 'DispatchResolution')

@Resolver(() => DispatchResolution)
export class DispatchResolver {
  @Query(() => DispatchResolutionConnection)
  @Allow('industry.read')
  dispatchResolutions(
    @Ctx() ctx: Context,
    @Args(() => ListArgs) args: ListArgs,
  ): Promise<Connection<DispatchResolution>> {
    return list(ctx, DispatchResolution, args, { order: 'heldOn' })
  }

  @Mutation(() => DispatchResolution)
  @Change('industry.keep')
  keepDispatchResolution(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepDispatchResolutionInput) input: KeepDispatchResolutionInput,
  ): Promise<DispatchResolution> {
    refuseFuture(input, ctx.today, 'heldOn', 'doneOn')
    refuseDisorder(input, 'heldOn', 'dueOn')
    refuseDisorder(input, 'heldOn', 'doneOn')
    const topic = textOf(input.topic, 'topic', 160)
    const resolution = textOf(input.resolution, 'resolution', 2000)
    const { heldOn, department, dueOn } = input
    const facts = { heldOn, topic, resolution, department, dueOn, doneOn: input.doneOn ?? null }
    return keepRecord(ctx, DispatchResolution, input, 'dispatch', facts)
  }
}
