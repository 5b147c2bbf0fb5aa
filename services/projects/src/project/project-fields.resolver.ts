import { type Context, DayScalar, lastMonthEnded, MoneyScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { progressQuestion, shareExpected } from './progress-question.ts'
import { Lamp, ProjectKind, ProjectStage, ProjectTagCode } from './project.codes.ts'
import { Project } from './project.entity.ts'
import { libraryLamp, pointsBehind, progressLamp, startLamp } from './project-lamp.rules.ts'
import { ProjectTag } from './project-tag.entity.ts'
import { completedByProject } from './project.repository.ts'
import { nextStages, packagingCompleteness } from './project.rules.ts'
import { Department, Enterprise, Township } from './stub.types.ts'

const AS_OF = { nullable: true, description: 'A day; the business date when absent' } as const

/** Reported in the plan year through a month, for all projects of a page at once. */
const completedUntil = (ctx: Context, id: string, year: string, until: string): Promise<number> =>
  ctx.load.batch(`completed:${year}:${until}`, id, async (ids) => {
    const sums = await completedByProject(ctx.db, ids, `${year}-01`, until)
    return ids.map((each) => sums.get(each) ?? 0)
  })

@Resolver(() => Project)
export class ProjectFieldsResolver {
  @FieldResolver(() => Department, { nullable: true, description: 'Sector authority 行业主管部门' })
  authority(@Root() { authority }: Project): Department {
    return { code: authority }
  }

  @FieldResolver(() => Township, { nullable: true, description: 'null for a project that the county itself carries' })
  township(@Root() { township }: Project): Township | null {
    return township === null ? null : { code: township }
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseUscc }: Project): Enterprise | null {
    return enterpriseUscc === null ? null : { uscc: enterpriseUscc }
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that must act on what holds it up' })
  blockedBy(@Root() { blockedBy }: Project): Department | null {
    return blockedBy === null ? null : { code: blockedBy }
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that replaced it' })
  substitute(@Root() { substituteId }: Project, @Ctx() ctx: Context): Promise<Project | null> | null {
    return substituteId === null ? null : ctx.load.one(Project, substituteId)
  }

  @FieldResolver(() => [ProjectTagCode])
  async tags(@Root() { id }: Project, @Ctx() ctx: Context): Promise<ProjectTagCode[]> {
    return (await ctx.load.many(ProjectTag, 'projectId', id, 'tag')).map(({ tag }) => tag)
  }

  @FieldResolver(() => MoneyScalar, { description: 'Reported in the plan year' })
  completedInvestment(
    @Root() { id, planYear }: Project,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<number> {
    return completedUntil(ctx, id, String(planYear), lastMonthEnded(asOf ?? ctx.today))
  }

  @FieldResolver(() => Lamp, { description: 'Due and not started: yellow; three months running: red' })
  startLamp(
    @Root() { kind, plannedStartOn, startedOn, withdrawnOn }: Project,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): string {
    return withdrawnOn || kind === ProjectKind.RESERVE
      ? 'GREEN'
      : startLamp(plannedStartOn, startedOn, asOf ?? ctx.today)
  }

  @FieldResolver(() => Lamp, {
    nullable: true,
    description: '10 points behind the investment curve: yellow; more than 30: red; null where nothing is judged yet',
  })
  async progressLamp(
    @Root() project: Project,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<string | null> {
    const day = asOf ?? ctx.today
    const question = await progressQuestion(ctx, day)
    const { until } = question
    if (until === null || project.startedOn === null || project.startedOn > day) return null
    const done = await completedUntil(ctx, project.id, until.slice(0, 4), until)
    const share = await shareExpected(ctx, project, question)
    return share === null ? null : progressLamp(done, project.annualInvestment, share)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Points that investment lies behind the curve; below zero when ahead',
  })
  async pointsBehind(
    @Root() project: Project,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): Promise<number | null> {
    const question = await progressQuestion(ctx, asOf ?? ctx.today)
    const { until } = question
    if (until === null || project.annualInvestment === 0) return null
    const done = await completedUntil(ctx, project.id, until.slice(0, 4), until)
    const share = await shareExpected(ctx, project, question)
    return share === null ? null : Math.round(pointsBehind(done, project.annualInvestment, share))
  }

  @FieldResolver(() => Lamp, { description: 'From 500 万元 up: a month after the start and not in: yellow; two: red' })
  libraryLamp(
    @Root() project: Project,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, AS_OF) asOf?: string | null,
  ): string {
    return libraryLamp(project, asOf ?? ctx.today)
  }

  @FieldResolver(() => Int, { description: 'Share of the packaging that is there, in percent' })
  packagingCompleteness(@Root() project: Project): number {
    return packagingCompleteness(project)
  }

  @FieldResolver(() => [ProjectStage], { description: 'Stages it may go to from here; 替补 has its own mutation' })
  availableActions(@Root() { stage }: Project): readonly string[] {
    return nextStages(stage)
  }
}
