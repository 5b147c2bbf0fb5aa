import { type Context, refuseDisorder, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { ServiceItemVersion } from './item-version.entity.ts'
import type {
  PublishServiceItemVersionInput,
  ReturnServiceItemVersionInput,
  ReviewServiceItemVersionInput,
} from './item-version.inputs.ts'
import { isSimpler } from './item-version.rules.ts'
import { ServiceItemStage, ServiceItemVersionStage } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'

const MOST_TEXT = 2000

/** The version, where it stands at a stage. @throws not-found, item-version.stage-step */
async function versionAt(ctx: Context, id: string, stage: ServiceItemVersionStage): Promise<ServiceItemVersion> {
  const found = await ctx.get(ServiceItemVersion, id)
  refuseIf(found.stage !== stage, 'item-version.stage-step', 'id', { from: found.stage, needed: stage })
  return found
}

/**
 * The centre finds a draft lawful. What rests on no law is not reviewed, and nobody reviews what he wrote at himself.
 * @throws own-work, item.basis-missing
 */
export async function reviewItemVersion(
  ctx: Context,
  input: ReviewServiceItemVersionInput,
): Promise<ServiceItemVersion> {
  const draft = await versionAt(ctx, input.id, ServiceItemVersionStage.DRAFT)
  refuseIf(draft.draftedBy?.includes(ctx.viewer.name) === true, 'own-work', 'id')
  const item = await ctx.get(ServiceItem, draft.itemId)
  refuseIf(item.legalBasis === null, 'item.basis-missing', 'id')
  const { reviewedOn } = input
  refuseFuture(input, ctx.today, 'reviewedOn')
  refuseDisorder({ draftedOn: draft.draftedOn, reviewedOn }, 'draftedOn', 'reviewedOn')
  const reviewOpinion = textOf(input.opinion, 'opinion', MOST_TEXT)
  const patch = { stage: ServiceItemVersionStage.REVIEWED, reviewedOn, reviewOpinion }
  const reviewed = await ctx.update(ServiceItemVersion, draft, input.version, patch, 'item-version.reviewed')
  if (item.stage === ServiceItemStage.DRAFT)
    await ctx.update(ServiceItem, item, item.version, { stage: ServiceItemStage.REVIEWED }, 'item.reviewed')
  return reviewed
}

/** Before it is in force a reviewed version may go back to its department. */
export async function returnItemVersion(
  ctx: Context,
  input: ReturnServiceItemVersionInput,
): Promise<ServiceItemVersion> {
  const reviewed = await versionAt(ctx, input.id, ServiceItemVersionStage.REVIEWED)
  const reason = textOf(input.reason, 'reason', MOST_TEXT)
  const patch = { stage: ServiceItemVersionStage.DRAFT, reviewedOn: null, reviewOpinion: null }
  const draft = await ctx.update(ServiceItemVersion, reviewed, input.version, patch, 'item-version.returned', reason)
  const item = await ctx.get(ServiceItem, draft.itemId)
  if (item.stage === ServiceItemStage.REVIEWED)
    await ctx.update(ServiceItem, item, item.version, { stage: ServiceItemStage.DRAFT }, 'item.returned', reason)
  return draft
}

/** The version that the new one takes the place of, ended; and whether the new one asks less than the very first. */
async function succeed(ctx: Context, next: ServiceItemVersion, publishedOn: string): Promise<boolean> {
  const published = await ctx.db
    .repository(ServiceItemVersion)
    .find({ where: { itemId: next.itemId, stage: ServiceItemVersionStage.PUBLISHED }, order: { number: 'ASC' } })
  const first = published[0]
  const last = published.at(-1)
  if (!first || !last) return false
  refuseIf(publishedOn <= (last.publishedOn ?? ''), 'days-out-of-order', 'publishedOn', { after: last.publishedOn })
  await ctx.update(ServiceItemVersion, last, last.version, { supersededOn: publishedOn }, 'item-version.superseded')
  return isSimpler(next, first)
}

/** Puts a reviewed version in force. @throws item-version.stage-step, item.suspended, days-out-of-order */
export async function publishItemVersion(
  ctx: Context,
  input: PublishServiceItemVersionInput,
): Promise<ServiceItemVersion> {
  const reviewed = await versionAt(ctx, input.id, ServiceItemVersionStage.REVIEWED)
  const item = await ctx.get(ServiceItem, reviewed.itemId)
  const rests = item.stage === ServiceItemStage.SUSPENDED || item.stage === ServiceItemStage.CANCELLED
  refuseIf(rests, 'item.not-in-force', 'id', { stage: item.stage })
  const { publishedOn } = input
  refuseFuture(input, ctx.today, 'publishedOn')
  refuseDisorder({ reviewedOn: reviewed.reviewedOn, publishedOn }, 'reviewedOn', 'publishedOn')
  const simplified = await succeed(ctx, reviewed, publishedOn)
  const patch = { stage: ServiceItemVersionStage.PUBLISHED, publishedOn, simplified }
  const published = await ctx.update(ServiceItemVersion, reviewed, input.version, patch, 'item-version.published')
  const standing = {
    stage: ServiceItemStage.PUBLISHED,
    publishedOn: item.publishedOn ?? publishedOn,
    currentVersionId: published.id,
  }
  await ctx.update(ServiceItem, item, item.version, standing, 'item.published')
  return published
}
