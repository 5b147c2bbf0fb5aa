import { Change, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  advanceGreenhouseCase,
  AdvanceGreenhouseCaseInput,
  recheckGreenhouseCase,
  RecheckGreenhouseCaseInput,
} from './advance-greenhouse.ts'
import { GreenhouseCase, GreenhouseStage } from './greenhouse-case.entity.ts'
import { stagesAfter } from './greenhouse.rules.ts'

@Resolver(() => GreenhouseCase)
export class GreenhouseResolver {
  @Mutation(() => GreenhouseCase)
  @Change('natural-resources.keep')
  advanceGreenhouseCase(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceGreenhouseCaseInput) input: AdvanceGreenhouseCaseInput,
  ): Promise<GreenhouseCase> {
    return advanceGreenhouseCase(ctx, input)
  }

  @Mutation(() => GreenhouseCase, { description: 'Looked at again after acceptance: it has not come back' })
  @Change('natural-resources.record')
  recheckGreenhouseCase(
    @Ctx() ctx: Context,
    @Arg('input', () => RecheckGreenhouseCaseInput) input: RecheckGreenhouseCaseInput,
  ): Promise<GreenhouseCase> {
    return recheckGreenhouseCase(ctx, input)
  }

  @FieldResolver(() => [GreenhouseStage])
  nextStages(@Root() { stage }: GreenhouseCase): GreenhouseStage[] {
    return stagesAfter(stage).map((next) => GreenhouseStage[next])
  }
}
