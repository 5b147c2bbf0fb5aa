import { type Context, refuse, refuseIf, textOf } from '@tongchou/service-kit'
import { HeatingSection } from '../heating/heating-section.entity.ts'
import { HousingBatch } from '../housing/housing-batch.entity.ts'
import { ConstructionWork } from './work.entity.ts'
import type { AcceptConstructionWorkInput, OpenConstructionWorkInput } from './work.inputs.ts'
import { refusalOfAcceptance, refusalOfOpening } from './work.rules.ts'

async function refuseOpenParts(ctx: Context, { id }: ConstructionWork): Promise<void> {
  const [batches, sections] = await Promise.all([
    ctx.load.many(HousingBatch, 'workId', id, 'name'),
    ctx.load.many(HeatingSection, 'workId', id, 'name'),
  ])
  const open = [...batches, ...sections].filter(({ completedOn }) => completedOn === null)
  const names = open.map(({ name }) => name)
  refuseIf(open.length > 0, 'work.parts-open', 'acceptedOn', { count: open.length, names })
}

/**
 * Accepts a finished work by its certificate; from then on it counts.
 * @throws work.already-accepted, work.accepted-short, work.parts-open, day-in-future
 */
export async function acceptWork(ctx: Context, input: AcceptConstructionWorkInput): Promise<ConstructionWork> {
  const work = await ctx.get(ConstructionWork, input.id)
  refuse(refusalOfAcceptance(work, input, ctx.today))
  await refuseOpenParts(ctx, work)
  const certificateNumber = textOf(input.certificateNumber, 'certificateNumber', 80)
  const { acceptedOn, acceptedQuantity } = input
  const facts = { acceptedOn, acceptedQuantity, certificateNumber }
  return ctx.update(ConstructionWork, work, input.version, facts, 'work.accepted')
}

/** Takes an accepted work into use. @throws work.not-accepted, work.already-open, day-in-future, days-out-of-order */
export async function openWork(
  ctx: Context,
  { id, version, openedOn }: OpenConstructionWorkInput,
): Promise<ConstructionWork> {
  const work = await ctx.get(ConstructionWork, id)
  refuse(refusalOfOpening(work, openedOn, ctx.today))
  return ctx.update(ConstructionWork, work, version, { openedOn }, 'work.opened')
}
