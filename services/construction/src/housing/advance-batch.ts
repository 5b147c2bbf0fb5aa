import { type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { ConstructionWork } from '../work/work.entity.ts'
import { HousingBatch } from './housing-batch.entity.ts'
import type { CompleteHousingBatchInput, HousingBatchValues, StartHousingBatchInput } from './housing.inputs.ts'

/**
 * The batches of a work hold no more homes than the work.
 * @throws batch.work-not-housing, batch.homes-over-work, batch.started-fixed
 */
export async function settleBatch(
  ctx: Context,
  values: HousingBatchValues,
  before: HousingBatch | null,
): Promise<void> {
  const work = await ctx.get(ConstructionWork, values.workId, 'workId')
  refuseIf(work.kind !== 'OLD_ESTATE' && work.kind !== 'RESETTLEMENT', 'batch.work-not-housing', 'workId')
  refuseIf(before?.startedOn != null && before.homes !== values.homes, 'batch.started-fixed', 'homes')
  const batches = await ctx.load.many(HousingBatch, 'workId', work.id, 'name')
  const others = batches.filter(({ id }) => id !== before?.id).reduce((sum, { homes }) => sum + homes, 0)
  const left = work.quantity - others
  refuseIf(values.homes > left, 'batch.homes-over-work', 'homes', { left })
}

/** Reports that a batch has begun, by its document. @throws batch.already-started, text-required, day-in-future */
export async function startBatch(ctx: Context, input: StartHousingBatchInput): Promise<HousingBatch> {
  const batch = await ctx.get(HousingBatch, input.id)
  refuseIf(batch.startedOn !== null, 'batch.already-started', 'startedOn')
  refuseFuture(input, ctx.today, 'startedOn')
  const startDocument = textOf(input.startDocument, 'startDocument', 80)
  return ctx.update(HousingBatch, batch, input.version, { startedOn: input.startedOn, startDocument }, 'batch.started')
}

/** Reports that a batch is built. @throws batch.not-started, batch.already-completed, day-in-future, days-out-of-order */
export async function completeBatch(ctx: Context, input: CompleteHousingBatchInput): Promise<HousingBatch> {
  const batch = await ctx.get(HousingBatch, input.id)
  const { startedOn } = batch
  refuseIf(startedOn === null, 'batch.not-started', 'completedOn')
  refuseIf(batch.completedOn !== null, 'batch.already-completed', 'completedOn')
  refuseFuture(input, ctx.today, 'completedOn')
  refuseIf(input.completedOn < (startedOn ?? ''), 'days-out-of-order', 'completedOn', { after: 'startedOn' })
  return ctx.update(HousingBatch, batch, input.version, { completedOn: input.completedOn }, 'batch.completed')
}
