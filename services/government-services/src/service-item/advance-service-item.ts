import { type Context, refuseDisorder, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { CancelledItem, CancelledItemKind } from '../cancelled-item/cancelled-item.entity.ts'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceItemStage, ServiceItemStep } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'
import type { AdvanceServiceItemInput, FlagMultiTripInput, ReengineerServiceItemInput } from './service-item.inputs.ts'
import { stepsFrom } from './service-item.rules.ts'

const MOST_TEXT = 2000

const patchOf = (step: ServiceItemStep, on: string): Partial<ServiceItem> => {
  if (step === ServiceItemStep.SUSPEND) return { stage: ServiceItemStage.SUSPENDED, suspendedOn: on }
  if (step === ServiceItemStep.RESUME) return { stage: ServiceItemStage.PUBLISHED, suspendedOn: null }
  return { stage: ServiceItemStage.CANCELLED, cancelledOn: on }
}

const MOST_DOCUMENT = 120

/** What is cancelled is on the list of what must be supervised afterwards from that day on, whether anybody thinks of it or not. */
async function listForSupervision(ctx: Context, item: ServiceItem, on: string, reason: string): Promise<void> {
  const listed = await ctx.db
    .repository(CancelledItem)
    .findOneBy({ itemId: item.id, kind: CancelledItemKind.CANCELLED })
  if (listed) return
  const facts = {
    name: item.name,
    kind: CancelledItemKind.CANCELLED,
    itemId: item.id,
    department: item.department,
    document: reason.slice(0, MOST_DOCUMENT),
    decidedOn: on,
  }
  await ctx.create(CancelledItem, Object.assign(new CancelledItem(), facts), 'cancelled-item.entered', reason)
}

/** The centre suspends, resumes or cancels an item. @throws item.stage-step, days-out-of-order */
export async function advanceServiceItem(ctx: Context, input: AdvanceServiceItemInput): Promise<ServiceItem> {
  const item = await ctx.get(ServiceItem, input.id)
  const allowed = stepsFrom(item.stage)
  refuseIf(!allowed.includes(input.step), 'item.stage-step', 'step', { from: item.stage, allowed })
  refuseFuture(input, ctx.today, 'on')
  const cause = item.suspendedOn ?? item.publishedOn
  refuseDisorder({ cause, on: input.on }, 'cause', 'on')
  const reason = textOf(input.reason, 'reason', MOST_TEXT)
  const action = `item.${input.step.toLowerCase()}`
  if (input.step === ServiceItemStep.CANCEL) await listForSupervision(ctx, item, input.on, reason)
  return ctx.update(ServiceItem, item, input.version, patchOf(input.step, input.on), action, reason)
}

/** An item was found to cost several trips or counters. Found again, it is to be made anew again. */
export async function flagMultiTrip(ctx: Context, input: FlagMultiTripInput): Promise<ServiceItem> {
  const item = await ctx.get(ServiceItem, input.id)
  refuseOthersDepartment(ctx, item.department, 'id')
  refuseFuture(input, ctx.today, 'foundOn')
  const isOpen = item.multiTripOn !== null && item.reengineeredOn === null
  refuseIf(isOpen, 'item.multi-trip-open', 'id', { since: item.multiTripOn })
  refuseDisorder({ reengineeredOn: item.reengineeredOn, foundOn: input.foundOn }, 'reengineeredOn', 'foundOn')
  const multiTripCause = textOf(input.cause, 'cause', MOST_TEXT)
  const patch = { multiTripOn: input.foundOn, multiTripCause, reengineeredOn: null, reengineering: null }
  return ctx.update(ServiceItem, item, input.version, patch, 'item.multi-trip-found')
}

/** Its process was made anew. @throws item.not-multi-trip */
export async function reengineerServiceItem(ctx: Context, input: ReengineerServiceItemInput): Promise<ServiceItem> {
  const item = await ctx.get(ServiceItem, input.id)
  refuseOthersDepartment(ctx, item.department, 'id')
  refuseIf(item.multiTripOn === null || item.reengineeredOn !== null, 'item.not-multi-trip', 'id')
  refuseFuture(input, ctx.today, 'reengineeredOn')
  const { reengineeredOn } = input
  refuseDisorder({ multiTripOn: item.multiTripOn, reengineeredOn }, 'multiTripOn', 'reengineeredOn')
  const patch = { reengineeredOn, reengineering: textOf(input.how, 'how', MOST_TEXT) }
  return ctx.update(ServiceItem, item, input.version, patch, 'item.reengineered')
}
