import type { Context } from '@tongchou/service-kit'
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { ParkLand, ParkLandUse, ParkUtility, ParkUtilityKind } from './park.entity.ts'

export enum CarryingKind {
  LAND = 'LAND',
  WATER = 'WATER',
  POWER = 'POWER',
  SEWAGE = 'SEWAGE',
}
registerEnumType(CarryingKind, { name: 'CarryingKind' })

@ObjectType({ simpleResolvers: true, description: 'What a park can carry of one kind, what is used, and what is free' })
export class CarryingCapacity {
  @Field(() => CarryingKind)
  kind: CarryingKind

  @Field(() => Float, { description: 'Land in 亩, water and sewage in 吨 a day, power in 千伏安' })
  capacity: number

  @Field(() => Float)
  demand: number

  @Field(() => Float, { description: 'Negative where more is asked than can be carried' })
  headroom: number
}

const carrying = (kind: CarryingKind, capacity: number, demand: number): CarryingCapacity => ({
  kind,
  capacity,
  demand,
  headroom: capacity - demand,
})

const forPlants: readonly ParkLandUse[] = [ParkLandUse.INDUSTRIAL, ParkLandUse.LOGISTICS]

/** Land for plants against what the enterprises settled by the day occupy; utilities by their latest reading. */
export async function carryingCapacityOf(ctx: Context, parkId: string, asOf: string): Promise<CarryingCapacity[]> {
  const [land, readings, occupied] = await Promise.all([
    ctx.load.many(ParkLand, 'parkId', parkId, 'fromDay'),
    ctx.load.many(ParkUtility, 'parkId', parkId, 'readOn'),
    ctx.load.batch(`occupied-land ${asOf}`, parkId, (parks) => occupiedLand(ctx, parks, asOf)),
  ])
  const area = land
    .filter(
      ({ landUse, fromDay, untilDay }) => forPlants.includes(landUse) && fromDay <= asOf && (untilDay ?? '9999') > asOf,
    )
    .reduce((sum, { areaMu }) => sum + areaMu, 0)
  const utilities = Object.values(ParkUtilityKind).flatMap((kind) => {
    const latest = readings.findLast((reading) => reading.kind === kind && reading.readOn <= asOf)
    return latest ? [carrying(CarryingKind[kind], latest.capacity, latest.demand)] : []
  })
  return [carrying(CarryingKind.LAND, area, occupied), ...utilities]
}

async function occupiedLand(ctx: Context, parks: readonly string[], asOf: string): Promise<number[]> {
  const rows = await ctx.db.sql<{ parkId: string; area: number }>(
    `SELECT parkId, SUM(landMu) AS area FROM enterprise
      WHERE parkId IN (${parks.map(() => '?').join(', ')}) AND enteredParkOn <= ? GROUP BY parkId`,
    [...parks, asOf],
  )
  const areas = new Map(rows.map(({ parkId, area }) => [parkId, Number(area)]))
  return parks.map((park) => areas.get(park) ?? 0)
}
