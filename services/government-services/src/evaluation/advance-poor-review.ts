import { type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { PoorReviewStage } from './service-evaluation.codes.ts'
import { ServiceEvaluation } from './service-evaluation.entity.ts'
import type { AdvancePoorReviewInput } from './service-evaluation.inputs.ts'
import { poorReviewStagesAfter } from './service-evaluation.rules.ts'

const NOTE = 2000
const noteOf = ({ note }: AdvancePoorReviewInput): string => textOf(note ?? '', 'note', NOTE)

function calledBack(input: AdvancePoorReviewInput): Partial<ServiceEvaluation> {
  refuseIf(input.content == null, 'poor-review.content-required', 'content')
  return { calledBackOn: input.on, content: input.content ?? null, callBackNote: noteOf(input) }
}

/** What a stage adds to the record. */
function factsOf(record: ServiceEvaluation, input: AdvancePoorReviewInput): Partial<ServiceEvaluation> {
  const { on, stage } = input
  const isAppealed = record.stage === PoorReviewStage.APPEALED
  const verdict = isAppealed ? { mistaken: stage === PoorReviewStage.CLOSED } : {}
  if (stage === PoorReviewStage.VERIFIED) return { verifiedOn: on, finding: noteOf(input) }
  if (stage === PoorReviewStage.RECTIFYING) return { ...verdict, rectifyingSince: on, remedy: noteOf(input) }
  if (stage === PoorReviewStage.CALLED_BACK) return calledBack(input)
  if (stage === PoorReviewStage.APPEALED) return { appealedOn: on, appealReason: noteOf(input) }
  return { ...verdict, closedOn: on }
}

/**
 * Takes a bad evaluation a step further, by the department at fault; an appeal is judged by the service centre.
 * @throws poor-review.not-poor, poor-review.step, poor-review.appeal-of-centre, not-your-department
 */
export async function advancePoorReview(ctx: Context, input: AdvancePoorReviewInput): Promise<ServiceEvaluation> {
  const record = await ctx.get(ServiceEvaluation, input.id)
  refuseOthersDepartment(ctx, record.department, 'id')
  refuseIf(record.stage === null, 'poor-review.not-poor', 'id')
  const next = poorReviewStagesAfter(record.stage, record.content)
  refuseIf(!next.includes(input.stage), 'poor-review.step', 'stage', { stage: record.stage, next: next.join(',') })
  const isCentre = ctx.viewer.services.includes(ctx.service)
  refuseIf(record.stage === PoorReviewStage.APPEALED && !isCentre, 'poor-review.appeal-of-centre', 'stage')
  refuseFuture(input, ctx.today, 'on')
  const days = [record.evaluatedOn, record.verifiedOn, record.rectifyingSince, record.calledBackOn, record.appealedOn]
  const since = days.reduce<string>((last, day) => (day !== null && day > last ? day : last), record.evaluatedOn)
  refuseIf(input.on < since, 'days-out-of-order', 'on', { after: since })
  const facts = { ...factsOf(record, input), stage: input.stage }
  return ctx.update(ServiceEvaluation, record, input.version, facts, `poor-review.${input.stage.toLowerCase()}`)
}
