import {
  Arg,
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
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
  EVERYONE,
  list,
  daysBetween,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import {
  assignDifficulty,
  confirmDifficulty,
  raiseDifficulty,
  replyToDifficulty,
  resolveDifficulty,
} from './advance-difficulty.ts'
import { Difficulty, DifficultyKind } from './difficulty.entity.ts'
import {
  AnswerDifficultyInput,
  AssignDifficultyInput,
  ConfirmDifficultyInput,
  DifficultyArgs,
  DifficultyConfirmation,
  RaiseDifficultyInput,
} from './difficulty.inputs.ts'
import { namesOf, OPEN, summariseDifficulties, whereDifficulty } from './difficulty.repository.ts'
import { clockOf } from './difficulty.rules.ts'

@ObjectType({ description: 'A department, whose names the organization service knows' })
@Directive('@key(fields: "code", resolvable: false)')
export class Department {
  @Field(() => ID)
  code: string
}

@ObjectType({ simpleResolvers: true, description: 'Difficulties of one kind in a year' })
class DifficultySummary {
  @Field(() => DifficultyKind)
  kind: DifficultyKind

  @Field(() => Int)
  raised: number

  @Field(() => Int, { description: 'Confirmed settled by the enterprise' })
  confirmed: number

  @Field(() => Int, { description: 'Over their time' })
  overdue: number

  @Field(() => Float, { nullable: true, description: 'Mean rating, 1 to 5' })
  satisfaction: number | null
}

const DifficultyConnection = connectionType(() => Difficulty, 'EnterpriseDifficulty')

@Resolver(() => Difficulty)
export class DifficultyResolver {
  @Query(() => DifficultyConnection)
  @Allow('industry.read')
  enterpriseDifficulties(
    @Ctx() ctx: Context,
    @Args(() => DifficultyArgs) args: DifficultyArgs,
  ): Promise<Connection<Difficulty>> {
    return list(ctx, Difficulty, args, {
      order: 'raisedOn',
      where: (query) => whereDifficulty(query, args, ctx.today),
    })
  }

  @Query(() => [DifficultySummary])
  @Allow('industry.read')
  difficultySummary(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<DifficultySummary[]> {
    return summariseDifficulties(ctx, year)
  }

  @Mutation(() => Difficulty)
  @Change('industry.record')
  raiseDifficulty(
    @Ctx() ctx: Context,
    @Arg('input', () => RaiseDifficultyInput) input: RaiseDifficultyInput,
  ): Promise<Difficulty> {
    return raiseDifficulty(ctx, input)
  }

  @Mutation(() => Difficulty)
  @Change('industry.keep')
  assignDifficulty(
    @Ctx() ctx: Context,
    @Arg('input', () => AssignDifficultyInput) input: AssignDifficultyInput,
  ): Promise<Difficulty> {
    return assignDifficulty(ctx, input)
  }

  @Mutation(() => Difficulty, { description: 'For the department that it was sent to' })
  @Change('industry.answer')
  replyToDifficulty(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerDifficultyInput) input: AnswerDifficultyInput,
  ): Promise<Difficulty> {
    return replyToDifficulty(ctx, input)
  }

  @Mutation(() => Difficulty, { description: 'For the department that it was sent to' })
  @Change('industry.answer')
  resolveDifficulty(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerDifficultyInput) input: AnswerDifficultyInput,
  ): Promise<Difficulty> {
    return resolveDifficulty(ctx, input)
  }

  @Mutation(() => DifficultyConfirmation, {
    description: 'For the enterprise alone, without signing in, by the code it was given',
  })
  @Change(EVERYONE)
  confirmDifficulty(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmDifficultyInput) input: ConfirmDifficultyInput,
  ): Promise<DifficultyConfirmation> {
    return confirmDifficulty(ctx, input)
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: Difficulty, @Ctx() ctx: Context): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, enterpriseId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Whose it is, also for the department that is to answer and keeps no enterprises',
  })
  enterpriseName(@Root() { enterpriseId }: Difficulty, @Ctx() ctx: Context): Promise<string | null> {
    return ctx.load.batch('difficulty-enterprise-name', enterpriseId, (ids) => namesOf(ctx, ids))
  }

  @FieldResolver(() => Department, { nullable: true })
  answeringDepartment(@Root() { department }: Difficulty): Department | null {
    return department === null ? null : { code: department }
  }

  @FieldResolver(() => Int)
  daysOverdue(@Root() { stage, dueOn }: Difficulty, @Ctx() ctx: Context): number {
    return clockOf(stage, daysBetween(dueOn, ctx.today)).daysOverdue
  }

  @FieldResolver(() => Int, { description: '0 in time, 1 department head, 2 leader of the area, 3 county head' })
  escalation(@Root() { stage, dueOn }: Difficulty, @Ctx() ctx: Context): number {
    return clockOf(stage, daysBetween(dueOn, ctx.today)).escalation
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Only in the answer to raising it, once: to be handed to the enterprise. Nobody can read it afterwards',
  })
  confirmationCode(@Root() difficulty: Difficulty): string | null {
    return (difficulty as Difficulty & { confirmationCode?: string }).confirmationCode ?? null
  }
}

@Resolver(() => Enterprise)
export class EnterpriseDifficultiesResolver {
  @FieldResolver(() => [Difficulty], { description: 'What it asks for, of what the viewer may see' })
  async difficulties(
    @Root() { id }: Enterprise,
    @Ctx() ctx: Context,
    @Arg('open', () => Boolean, { nullable: true }) open?: boolean | null,
  ): Promise<Difficulty[]> {
    const all = await ctx.load.many(Difficulty, 'enterpriseId', id, 'raisedOn')
    return open == null ? all : all.filter(({ stage }) => OPEN.includes(stage) === open)
  }
}
