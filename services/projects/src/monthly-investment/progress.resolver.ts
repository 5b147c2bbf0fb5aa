import { ofProject } from '../project/of-project.ts'
import { Allow, Change, type Context, MonthScalar } from '@tongchou/service-kit'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { MonthlyInvestment } from './monthly-investment.entity.ts'
import { ProgressGrid, ProgressSaved, SaveProgressInput } from './progress.types.ts'
import { readProgress } from './read-progress.ts'
import { saveProgress } from './save-progress.ts'

@Resolver()
class ProgressResolver {
  @Query(() => ProgressGrid, { description: 'A unit’s monthly entry with last month’s figures beside it' })
  @Allow('projects.read')
  projectProgress(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
    @Arg('unit', () => ID) unit: string,
  ): Promise<ProgressGrid> {
    return readProgress(ctx, period, unit)
  }

  @Mutation(() => ProgressSaved)
  @Change('projects.record')
  saveProjectProgress(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveProgressInput) input: SaveProgressInput,
  ): Promise<ProgressSaved> {
    return saveProgress(ctx, input)
  }
}

export const progressDoors = [ProgressResolver, ofProject(MonthlyInvestment, 'monthlyInvestments', 'period')]
