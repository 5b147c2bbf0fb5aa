import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  daysBetween,
  list,
  MoneyScalar,
  ListArgs,
} from '@tongchou/service-kit'
import { Department, Enterprise, LandParcel, Project } from '../neighbour/neighbour.types.ts'
import {
  closeTaxClue,
  CloseTaxClueInput,
  mayAnswerClue,
  reportTaxClue,
  ReportTaxClueInput,
  verifyTaxClue,
  VerifyTaxClueInput,
} from './advance-tax-clue.ts'
import { TaxClue, TaxClueOrigin, TaxClueStage } from './tax-clue.entity.ts'
import { whereClue } from './tax-clue.repository.ts'
import { isOpenClue, stagesAfterClue } from './tax-clue.rules.ts'

@ArgsType()
class TaxClueArgs extends ListArgs {
  @Field(() => [TaxClueStage], { nullable: true })
  stage?: TaxClueStage[] | null

  @Field(() => TaxClueOrigin, { nullable: true })
  origin?: TaxClueOrigin | null

  @Field(() => ID, { nullable: true, description: 'Department that it is put to' })
  department?: string | null

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null

  @Field(() => String, { nullable: true, description: 'In taxpayer and sign' })
  search?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Clues of one origin: how many, and what came of them' })
class TaxClueSummary {
  @Field(() => TaxClueOrigin)
  origin: TaxClueOrigin

  @Field(() => Int)
  found: number

  @Field(() => Int)
  closed: number

  @Field(() => MoneyScalar)
  suspected: number

  @Field(() => MoneyScalar)
  recovered: number
}

const TaxClueConnection = connectionType(() => TaxClue, 'TaxClue')

@Resolver(() => TaxClue)
export class TaxClueResolver {
  @Query(() => TaxClueConnection, { description: 'Those to be closed first come first' })
  @Allow('finance.read')
  taxClues(@Ctx() ctx: Context, @Args(() => TaxClueArgs) args: TaxClueArgs): Promise<Connection<TaxClue>> {
    return list(ctx, TaxClue, args, {
      order: { until: 'closedOn', by: 'dueOn' },
      where: (query) => whereClue(query, args.search, args, ctx.today),
    })
  }

  @Query(() => [TaxClueSummary], {
    description: 'What joint tax control brought in a year, of what the viewer may see',
  })
  @Allow('finance.read')
  async taxClueSummary(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<TaxClueSummary[]> {
    const scope = ctx.scope(TaxClue, 'c')
    const rows = await ctx.db.sql<TaxClueSummary>(
      `SELECT c.origin AS origin, COUNT(*) AS found, COUNT(c.closedOn) AS closed, SUM(c.suspectedAmount) AS suspected,
              COALESCE(SUM(c.recoveredAmount), 0) AS recovered FROM tax_clue c
        WHERE c.foundOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY c.origin ORDER BY c.origin`,
      [`${year}-01-01`, `${year}-12-31`, ...scope.parameters],
    )
    return rows.map((row) => ({
      origin: row.origin,
      found: Number(row.found),
      closed: Number(row.closed),
      suspected: Number(row.suspected),
      recovered: Number(row.recovered),
    }))
  }

  @Mutation(() => TaxClue, { description: 'For every department whose data shows that tax may be due' })
  @Change('finance.answer')
  reportTaxClue(
    @Ctx() ctx: Context,
    @Arg('input', () => ReportTaxClueInput) input: ReportTaxClueInput,
  ): Promise<TaxClue> {
    return reportTaxClue(ctx, input)
  }

  @Mutation(() => TaxClue, { description: 'For the department that it was put to' })
  @Change('finance.answer')
  verifyTaxClue(
    @Ctx() ctx: Context,
    @Arg('input', () => VerifyTaxClueInput) input: VerifyTaxClueInput,
  ): Promise<TaxClue> {
    return verifyTaxClue(ctx, input)
  }

  @Mutation(() => TaxClue)
  @Change('finance.keep')
  closeTaxClue(@Ctx() ctx: Context, @Arg('input', () => CloseTaxClueInput) input: CloseTaxClueInput): Promise<TaxClue> {
    return closeTaxClue(ctx, input)
  }

  @FieldResolver(() => Int, { description: 'Days past the day by which it was to be closed' })
  daysOverdue(@Root() { stage, dueOn }: TaxClue, @Ctx() ctx: Context): number {
    return isOpenClue(stage) ? Math.max(0, daysBetween(dueOn, ctx.today)) : 0
  }

  @FieldResolver(() => [TaxClueStage], { description: 'Where the viewer may take it' })
  nextStages(@Root() clue: TaxClue, @Ctx() ctx: Context): TaxClueStage[] {
    return mayAnswerClue(ctx.viewer, clue) ? (stagesAfterClue(clue.stage) as TaxClueStage[]) : []
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { uscc }: TaxClue): Enterprise | null {
    return uscc === null ? null : { uscc }
  }

  @FieldResolver(() => LandParcel, { nullable: true })
  parcel(@Root() { parcelCode }: TaxClue): LandParcel | null {
    return parcelCode === null ? null : { code: parcelCode }
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: TaxClue): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Department, { nullable: true })
  checkingDepartment(@Root() { department }: TaxClue): Department {
    return { code: department }
  }
}

@Resolver(() => LandParcel)
export class ParcelTaxResolver {
  @FieldResolver(() => [TaxClue], { nullable: true, description: 'Tax clues that hang on the parcel' })
  taxClues(@Root() { code }: LandParcel, @Ctx() ctx: Context): Promise<TaxClue[]> {
    return ctx.load.many(TaxClue, 'parcelCode', code, 'foundOn')
  }

  @FieldResolver(() => MoneyScalar, { nullable: true, description: 'Tax recovered from clues of the parcel' })
  async taxRecovered(@Root() { code }: LandParcel, @Ctx() ctx: Context): Promise<number> {
    const clues = await ctx.load.many(TaxClue, 'parcelCode', code, 'foundOn')
    return clues.reduce((sum, { recoveredAmount }) => sum + (recoveredAmount ?? 0), 0)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseTaxCluesResolver {
  @FieldResolver(() => [TaxClue], { nullable: true })
  taxClues(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<TaxClue[]> {
    return ctx.load.many(TaxClue, 'uscc', uscc, 'foundOn')
  }
}
