import { type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { DataShare } from './data-share.entity.ts'
import type { AdvanceDataShareInput } from './data-share.inputs.ts'
import { DataShareStage } from './data-sharing.codes.ts'
import { shareStagesAfter } from './data-sharing.rules.ts'

function factsOf({ stage, on, reason }: AdvanceDataShareInput): Partial<DataShare> {
  const why = () => textOf(reason ?? '', 'reason', 2000)
  if (stage === DataShareStage.APPROVED) return { answeredOn: on }
  if (stage === DataShareStage.REFUSED) return { answeredOn: on, reason: why() }
  return stage === DataShareStage.LIVE ? { liveOn: on } : { stoppedOn: on, reason: why() }
}

/**
 * Answers a request for data, puts the share to work, or stops it: by the department that holds the data, or by the centre.
 * @throws data-share.step, not-your-department
 */
export async function advanceDataShare(ctx: Context, input: AdvanceDataShareInput): Promise<DataShare> {
  // The provider answers for what another department asked: the row itself is the consumer's.
  const share = await ctx.db.repository(DataShare).findOneBy({ id: input.id })
  const isSeen =
    share !== null && (share.provider === ctx.viewer.department || (await ctx.load.one(DataShare, share.id)))
  if (!share || !isSeen) return ctx.get(DataShare, input.id)
  refuseOthersDepartment(ctx, share.provider, 'id')
  const next = shareStagesAfter(share.stage)
  refuseIf(!next.includes(input.stage), 'data-share.step', 'stage', { stage: share.stage, next: next.join(',') })
  refuseFuture(input, ctx.today, 'on')
  const since = share.liveOn ?? share.answeredOn ?? share.requestedOn
  refuseIf(input.on < since, 'days-out-of-order', 'on', { after: since })
  const facts = { ...factsOf(input), stage: input.stage }
  return ctx.update(DataShare, share, input.version, facts, `data-share.${input.stage.toLowerCase()}`)
}
