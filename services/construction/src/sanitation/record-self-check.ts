import { allows, type Context, refuse, refuseIf, textOf, textOrNone } from '@tongchou/service-kit'
import { SanitaryCriterion, SanitarySelfCheck } from './sanitary-criterion.entity.ts'
import type { RecordSanitarySelfCheckInput } from './sanitation.inputs.ts'
import { isMet, refusalOfSelfCheck } from './sanitation.rules.ts'

/**
 * Notes what a self-check found: for the department that answers for the criterion.
 * @throws criterion.not-yours, self-check.gap-required, self-check.score-over-full, duplicate on the day
 */
export async function recordSelfCheck(ctx: Context, input: RecordSanitarySelfCheckInput): Promise<SanitarySelfCheck> {
  const criterion = await ctx.get(SanitaryCriterion, input.criterionId, 'criterionId')
  const isOwn = ctx.viewer.department === criterion.department
  refuseIf(!isOwn && !allows(ctx.viewer, 'construction.keep'), 'criterion.not-yours', 'criterionId')
  const { checkedOn, score } = input
  const evidence = textOrNone(input.evidence, 'evidence', 200)
  const gap = textOrNone(input.gap, 'gap', 1000)
  const check = { checkedOn, score, evidence, gap }
  refuse(refusalOfSelfCheck(criterion, check, ctx.today))
  const checkedBy = textOf(input.checkedBy, 'checkedBy', 60)
  const facts = { ...check, criterionId: criterion.id, checkedBy, met: isMet(criterion, check) }
  return ctx.create(SanitarySelfCheck, facts, 'self-check.recorded')
}
