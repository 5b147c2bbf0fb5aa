import { refuseFuture, refuseIf, type Context } from '@tongchou/service-kit'
import { Enterprise, EnterpriseClass } from '../enterprise/enterprise.entity.ts'
import { CLASS_SERVICES, CLASS_WEIGHTS, type ClassScores, type ClassSide, classOf, scoreOf } from './class.rules.ts'
import { ClassReview } from './class-review.entity.ts'
import type { ReviewEnterpriseClassInput } from './classification.resolver.ts'

const WHOLE = 100

/**
 * Reviews an enterprise above designated size; the class follows from the points, and holds until the next review.
 * @throws class.below-scale, class.points, class.reviewed-later
 */
export async function reviewEnterpriseClass(ctx: Context, input: ReviewEnterpriseClassInput): Promise<Enterprise> {
  const enterprise = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseIf(enterprise.aboveScaleSince === null, 'class.below-scale', 'uscc')
  refuseFuture(input, ctx.today, 'from')
  const sides = Object.keys(CLASS_WEIGHTS) as ClassSide[]
  for (const side of sides) refuseIf(input[side] < 0 || input[side] > WHOLE, 'class.points', side)
  const reviews = await ctx.load.many(ClassReview, 'enterpriseId', enterprise.id, 'fromDay')
  const latest = reviews.at(-1)
  if (latest) {
    refuseIf(input.from <= latest.fromDay, 'class.reviewed-later', 'from', { latest: latest.fromDay })
    await ctx.update(ClassReview, latest, latest.version, { untilDay: input.from }, 'class.ended')
  }
  const scores = Object.fromEntries(sides.map((side) => [side, input[side]])) as ClassScores
  const letter = classOf(scores)
  const enterpriseClass = EnterpriseClass[letter]
  const review = {
    enterpriseId: enterprise.id,
    enterpriseClass,
    score: scoreOf(scores),
    scores: sides.map((side) => ({ side, points: scores[side] })),
    fromDay: input.from,
    untilDay: null,
    services: CLASS_SERVICES[letter],
  }
  await ctx.create(ClassReview, review, 'class.reviewed')
  return ctx.update(Enterprise, enterprise, input.version, { enterpriseClass }, 'class.reviewed')
}
