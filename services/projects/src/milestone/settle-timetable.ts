import { type Context, DayScalar, Fault, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType, Int } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { Milestone } from './milestone.entity.ts'
import { daysBefore, refusalOfTimetable } from './milestone.rules.ts'

@InputType()
export class TimetableStepInput {
  @Field(() => String)
  name: string

  @Field(() => Int, { description: 'Days before the target day' })
  daysBefore: number

  @Field(() => String, { nullable: true, description: 'Who answers for it' })
  holder?: string | null
}

@InputType()
export class SettleTimetableInput extends UpdateInput {
  @Field(() => DayScalar, { description: 'The day that everything is planned back from' })
  targetOn: string

  @Field(() => [TimetableStepInput])
  steps: TimetableStepInput[]
}

/** Settles a project's timetable backward from its target day; points that were reached already stay. */
export async function settleTimetable(ctx: Context, input: SettleTimetableInput): Promise<Project> {
  const project = await ctx.get(Project, input.id)
  const refusal = refusalOfTimetable(input.steps, input.targetOn, project.startedOn)
  if (refusal) throw new Fault(refusal.code, { field: refusal.field })
  const open = await ctx.db.repository(Milestone).findBy({ projectId: project.id })
  for (const milestone of open)
    if (milestone.actualOn === null) await ctx.remove(Milestone, milestone, milestone.version, 'timetable.replaced')
  await ctx.createMany(
    Milestone,
    input.steps.map(({ name, daysBefore: days, holder }) => ({
      projectId: project.id,
      name,
      plannedOn: daysBefore(input.targetOn, days),
      actualOn: null,
      holder: holder ?? null,
    })),
    'timetable.settled',
  )
  const timetableOn = project.timetableOn ?? ctx.today
  return ctx.update(Project, project, input.version, { timetableOn }, 'project.timetable-settled')
}
