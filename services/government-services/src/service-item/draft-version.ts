import { type Context, refuse, refuseBelowZero, refuseIf, textOrNone } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceItemVersion } from './item-version.entity.ts'
import type { DraftServiceItemVersionInput } from './item-version.inputs.ts'
import { namesOf, refusalOfDraft } from './item-version.rules.ts'
import { ServiceItemStage, ServiceItemVersionStage } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'

const MOST_TEXT = 2000
const MOST_LAW = 200
const DEPARTMENT = /^[a-z][a-z0-9-]{1,39}$/

function factsOf(input: DraftServiceItemVersionInput) {
  const steps = namesOf(input.steps)
  const materials = namesOf(input.materials)
  const { legalDays, promisedDays, fee, visits, onlineDepth, oneWindow } = input
  refuseBelowZero(input, 'legalDays', 'promisedDays', 'fee', 'visits')
  refuse(refusalOfDraft({ steps, materials, legalDays, promisedDays, fee, visits }))
  const departments = namesOf(input.departments)
  refuseIf(
    departments.some((code) => !DEPARTMENT.test(code)),
    'code-wrong-shape',
    'departments',
  )
  return {
    steps,
    materials,
    stepCount: steps.length,
    materialCount: materials.length,
    legalDays,
    promisedDays,
    fee,
    visits,
    onlineDepth,
    offlineByLaw: textOrNone(input.offlineByLaw, 'offlineByLaw', MOST_LAW),
    oneWindow,
    departments,
    note: textOrNone(input.note, 'note', MOST_TEXT),
  }
}

/** The item's next number. An item has one version at a time that is not in force yet. @throws item-version.open-already */
async function nextNumber(ctx: Context, itemId: string): Promise<number> {
  const last = await ctx.db.repository(ServiceItemVersion).findOne({ where: { itemId }, order: { number: 'DESC' } })
  const isOpen = last !== null && last.stage !== ServiceItemVersionStage.PUBLISHED
  refuseIf(isOpen, 'item-version.open-already', 'itemId', { number: last?.number })
  return (last?.number ?? 0) + 1
}

/**
 * The department drafts what its item shall demand, or corrects its draft.
 * @throws not-found, not-your-department, item.cancelled, item-version.open-already, item-version.not-draft, and what the draft's rules refuse
 */
export async function draftItemVersion(ctx: Context, input: DraftServiceItemVersionInput): Promise<ServiceItemVersion> {
  const item = await ctx.get(ServiceItem, input.itemId, 'itemId')
  refuseOthersDepartment(ctx, item.department, 'itemId')
  refuseIf(item.stage === ServiceItemStage.CANCELLED, 'item.cancelled', 'itemId')
  const facts = factsOf(input)
  if (input.id) return correctDraft(ctx, input.id, input, facts)
  const number = await nextNumber(ctx, item.id)
  const draftedBy = [ctx.viewer.name]
  const state = { stage: ServiceItemVersionStage.DRAFT, simplified: false, draftedOn: ctx.today, draftedBy }
  const undone = { reviewedOn: null, reviewOpinion: null, publishedOn: null, supersededOn: null }
  return ctx.create(
    ServiceItemVersion,
    { itemId: item.id, number, ...facts, ...state, ...undone },
    'item-version.drafted',
  )
}

async function correctDraft(
  ctx: Context,
  id: string,
  { itemId, version }: DraftServiceItemVersionInput,
  facts: ReturnType<typeof factsOf>,
): Promise<ServiceItemVersion> {
  refuseIf(version == null, 'version-required', 'version')
  const draft = await ctx.get(ServiceItemVersion, id)
  refuseIf(draft.itemId !== itemId, 'parent-fixed', 'itemId')
  refuseIf(draft.stage !== ServiceItemVersionStage.DRAFT, 'item-version.not-draft', 'id', { stage: draft.stage })
  const draftedBy = [...new Set([...(draft.draftedBy ?? []), ctx.viewer.name])]
  return ctx.update(ServiceItemVersion, draft, version ?? 0, { ...facts, draftedBy }, 'item-version.corrected')
}
