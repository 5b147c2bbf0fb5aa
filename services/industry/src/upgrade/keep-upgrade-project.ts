import {
  keepRecord,
  refuseBelowZero,
  refuseDisorder,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
  type Context,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { UpgradeProject, UpgradeStage } from './upgrade-project.entity.ts'
import type { KeepUpgradeProjectInput } from './upgrade.resolver.ts'

const ORDER = Object.values(UpgradeStage)
const isAtLeast = (stage: UpgradeStage, least: UpgradeStage): boolean => ORDER.indexOf(stage) >= ORDER.indexOf(least)

/** Each stage has its days, and the last its effect. @throws upgrade.stage-day, upgrade.day-beyond-stage, upgrade.effect-required */
export async function keepUpgradeProject(ctx: Context, input: KeepUpgradeProjectInput): Promise<UpgradeProject> {
  const { id: enterpriseId } = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseBelowZero(input, 'investment')
  refuseFuture(input, ctx.today, 'startedOn', 'doneOn')
  refuseDisorder(input, 'startedOn', 'doneOn')
  const { kind, stage, investment } = input
  const [startedOn, doneOn] = [input.startedOn ?? null, input.doneOn ?? null]
  const effect = textOrNone(input.effect, 'effect', 2000)
  for (const [field, day, least] of [
    ['startedOn', startedOn, UpgradeStage.UNDER_WAY],
    ['doneOn', doneOn, UpgradeStage.DONE],
  ] as const) {
    refuseIf(isAtLeast(stage, least) && day === null, 'upgrade.stage-day', field, { stage })
    refuseIf(!isAtLeast(stage, least) && day !== null, 'upgrade.day-beyond-stage', field, { stage })
  }
  refuseIf(stage === UpgradeStage.EFFECTIVE && effect === null, 'upgrade.effect-required', 'effect')
  const texts = { name: textOf(input.name, 'name', 160), support: textOrNone(input.support, 'support', 2000), effect }
  const facts = { enterpriseId, kind, stage, investment, startedOn, doneOn, ...texts }
  return keepRecord(ctx, UpgradeProject, input, 'upgrade', facts)
}
