import { keepRecord, refuseFuture, refuseIf, textOf, textOrNone, type Context } from '@tongchou/service-kit'
import { IndustrialStage, ProjectStageGoal } from './project-stage.entity.ts'
import type { KeepProjectStageGoalInput } from './project-stage.resolver.ts'
import { isQuarter } from './stage.rules.ts'

const STAGES = Object.values(IndustrialStage)

/** Place of a goal's stage in the order of the stages. */
export const rank = ({ stage }: ProjectStageGoal): number => STAGES.indexOf(stage)

/** A stage is reached after those before it. @throws invalid-quarter, project-stage.earlier-open */
export async function keepProjectStageGoal(ctx: Context, input: KeepProjectStageGoalInput): Promise<ProjectStageGoal> {
  refuseIf(!isQuarter(input.quarter), 'invalid-quarter', 'quarter')
  refuseFuture(input, ctx.today, 'reachedOn')
  const projectId = textOf(input.projectId, 'projectId', 64)
  const others = await ctx.db.repository(ProjectStageGoal).findBy({ projectId })
  const reachedOn = input.reachedOn ?? null
  const later = STAGES.indexOf(input.stage)
  const isOpenUntil = (goal: ProjectStageGoal): boolean =>
    goal.id !== input.id && rank(goal) < later && (goal.reachedOn ?? '9999') > (reachedOn ?? '')
  const earlier = reachedOn === null ? undefined : others.find(isOpenUntil)
  refuseIf(earlier !== undefined, 'project-stage.earlier-open', 'reachedOn', { stage: earlier?.stage })
  const { quarter, stage, department } = input
  const owner = textOf(input.owner, 'owner', 60)
  const blocker = textOrNone(input.blocker, 'blocker', 500)
  const facts = { projectId, quarter, stage, owner, department, reachedOn, blocker }
  return keepRecord(ctx, ProjectStageGoal, input, 'stage-goal', facts)
}
