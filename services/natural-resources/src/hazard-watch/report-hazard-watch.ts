import {
  ChangeInput,
  type Context,
  DayScalar,
  Fault,
  refuseBelowZero,
  refuseFuture,
  refuseIf,
  textOf,
  textOrNone,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { HazardFinding, HazardWatch } from './hazard-watch.entity.ts'
import { isTime, saysTheSame } from './hazard-watch.rules.ts'

@InputType()
export class ReportHazardWatchInput extends ChangeInput {
  @Field(() => ID, {
    description: 'The watcher’s own key of the record: sent again after a lost answer, it is the same record',
  })
  clientKey: string

  @Field(() => ID)
  pointId: string

  @Field(() => DayScalar, { description: 'Day of observation as noted, offline if need be' })
  watchedOn: string

  @Field(() => String, { description: 'Time of observation, HH:MM' })
  watchedAt: string

  @Field(() => HazardFinding)
  finding: HazardFinding

  @Field(() => String, { nullable: true, description: 'The point’s watcher when absent' })
  watcher?: string | null

  @Field(() => Float, { nullable: true, description: 'Rain of the last 24 hours, 毫米' })
  rainMm?: number | null

  @Field(() => Float, { nullable: true, description: 'Width of the measured crack, 毫米' })
  crackMm?: number | null

  @Field(() => String, { nullable: true })
  note?: string | null

  @Field(() => Int, { nullable: true, description: 'Version of the day’s record that this puts right' })
  version?: number | null
}

type Noted = Pick<HazardWatch, 'watchedOn' | 'watchedAt' | 'watcher' | 'finding' | 'rainMm' | 'crackMm' | 'note'>

function notedOf(input: ReportHazardWatchInput, point: HazardPoint): Noted {
  const { watchedOn, watchedAt, finding } = input
  refuseIf(!isTime(watchedAt), 'hazard-watch.time-wrong-shape', 'watchedAt')
  refuseBelowZero(input, 'rainMm', 'crackMm')
  const watcher = textOf(input.watcher ?? point.watcher ?? '', 'watcher', 60)
  const note = textOrNone(input.note, 'note', 2000)
  return { watchedOn, watchedAt, finding, watcher, rainMm: input.rainMm ?? null, crackMm: input.crackMm ?? null, note }
}

/** The day's record stands: the same again is that record, another is a correction and names the version it saw. */
async function again(ctx: Context, known: HazardWatch, noted: Noted, version: number | null): Promise<HazardWatch> {
  if (saysTheSame(known, noted)) return known
  if (version === null)
    throw new Fault('hazard-watch.day-recorded', { field: 'version', id: known.id, version: known.version })
  return ctx.update(HazardWatch, known, version, noted, 'hazard-watch.corrected')
}

/**
 * Keeps what a watcher noted of a point on a day, whenever it arrives. One record a point and day; the client's key makes
 * a repeated sending the same record.
 * @throws hazard-watch.day-recorded, hazard-watch.key-of-another, hazard-watch.not-listed, day-in-future
 */
export async function reportHazardWatch(ctx: Context, input: ReportHazardWatchInput): Promise<HazardWatch> {
  const point = await ctx.get(HazardPoint, input.pointId, 'pointId')
  refuseFuture(input, ctx.today, 'watchedOn')
  const { watchedOn } = input
  const isListed = point.listedOn <= watchedOn && (point.delistedOn === null || point.delistedOn > watchedOn)
  refuseIf(!isListed, 'hazard-watch.not-listed', 'watchedOn')
  const clientKey = textOf(input.clientKey, 'clientKey', 64)
  const noted = notedOf(input, point)
  const records = ctx.db.repository(HazardWatch)
  const sent = await records.findOneBy({ pointId: point.id, clientKey })
  refuseIf(sent !== null && sent.watchedOn !== watchedOn, 'hazard-watch.key-of-another', 'clientKey')
  const known = sent ?? (await records.findOneBy({ pointId: point.id, watchedOn }))
  if (known) return again(ctx, known, noted, input.version ?? null)
  const arrival = { arrivedOn: ctx.today, arrivedAt: ctx.now, clientKey }
  return ctx.create(
    HazardWatch,
    { pointId: point.id, township: point.township, ...noted, ...arrival },
    'hazard-watch.reported',
  )
}
