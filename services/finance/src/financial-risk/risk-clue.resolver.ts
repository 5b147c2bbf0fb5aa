import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  daysBetween,
  list,
  ListArgs,
  search,
} from '@tongchou/service-kit'
import { Department } from '../neighbour/neighbour.types.ts'
import { advanceRiskClue, AdvanceRiskClueInput, reportRiskClue, ReportRiskClueInput } from './advance-risk-clue.ts'
import { FinancialRiskClue, RiskClueStage, RiskField, RiskLevel } from './risk-clue.entity.ts'
import { daysOver, riskEscalation, riskStageAfter } from './risk-clue.rules.ts'

@ArgsType()
class RiskClueArgs extends ListArgs {
  @Field(() => [RiskClueStage], { nullable: true })
  stage?: RiskClueStage[] | null

  @Field(() => RiskLevel, { nullable: true })
  level?: RiskLevel | null

  @Field(() => RiskField, { nullable: true })
  field?: RiskField | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => String, { nullable: true })
  search?: string | null
}

const RiskClueConnection = connectionType(() => FinancialRiskClue, 'FinancialRiskClue')

const since = (clue: FinancialRiskClue): string => clue.disposedOn ?? clue.assessedOn ?? clue.reportedOn

const overOf = (clue: FinancialRiskClue, today: string): number => daysOver(clue.stage, daysBetween(since(clue), today))

@Resolver(() => FinancialRiskClue)
export class RiskClueResolver {
  @Query(() => RiskClueConnection)
  @Allow('finance.read')
  financialRiskClues(
    @Ctx() ctx: Context,
    @Args(() => RiskClueArgs) args: RiskClueArgs,
  ): Promise<Connection<FinancialRiskClue>> {
    return list(ctx, FinancialRiskClue, args, {
      order: { until: 'closedOn', by: 'reportedOn' },
      where: (query) => {
        search(query, args.search, ['title', 'sign'])
        if (args.stage?.length) query.andWhere('row.stage IN (:...stage)', { stage: args.stage })
        for (const column of ['level', 'field', 'department'] as const)
          if (args[column]) query.andWhere(`row.${column} = :${column}`, { [column]: args[column] })
      },
    })
  }

  @Mutation(() => FinancialRiskClue, { description: 'For every department that sees trouble coming' })
  @Change('finance.answer')
  reportRiskClue(
    @Ctx() ctx: Context,
    @Arg('input', () => ReportRiskClueInput) input: ReportRiskClueInput,
  ): Promise<FinancialRiskClue> {
    return reportRiskClue(ctx, input)
  }

  @Mutation(() => FinancialRiskClue)
  @Change('finance.keep')
  advanceRiskClue(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceRiskClueInput) input: AdvanceRiskClueInput,
  ): Promise<FinancialRiskClue> {
    return advanceRiskClue(ctx, input)
  }

  @FieldResolver(() => Int, { description: '早发现: days from the first sign to the report' })
  daysToReport(@Root() { arisenOn, reportedOn }: FinancialRiskClue): number {
    return daysBetween(arisenOn, reportedOn)
  }

  @FieldResolver(() => Int, { nullable: true, description: '早预警: days from the report to the assessment' })
  daysToAssess(@Root() { reportedOn, assessedOn }: FinancialRiskClue): number | null {
    return assessedOn === null ? null : daysBetween(reportedOn, assessedOn)
  }

  @FieldResolver(() => Int, { nullable: true, description: '早处置: days from the assessment to the disposal' })
  daysToDispose(@Root() { assessedOn, disposedOn }: FinancialRiskClue): number | null {
    return assessedOn === null || disposedOn === null ? null : daysBetween(assessedOn, disposedOn)
  }

  @FieldResolver(() => Int, { description: 'Days over the time of its stage' })
  daysOverdue(@Root() clue: FinancialRiskClue, @Ctx() ctx: Context): number {
    return overOf(clue, ctx.today)
  }

  @FieldResolver(() => Int, { description: '0 in time, 1 the office’s head, 2 the leader of the area' })
  escalation(@Root() clue: FinancialRiskClue, @Ctx() ctx: Context): number {
    return riskEscalation(overOf(clue, ctx.today))
  }

  @FieldResolver(() => RiskClueStage, { nullable: true })
  nextStage(@Root() { stage }: FinancialRiskClue): RiskClueStage | null {
    return riskStageAfter(stage) as RiskClueStage | null
  }

  @FieldResolver(() => Department, { nullable: true })
  answeringDepartment(@Root() { department }: FinancialRiskClue): Department {
    return { code: department }
  }
}
