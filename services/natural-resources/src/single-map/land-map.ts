import type { Context, KeptRecord } from '@tongchou/service-kit'
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'
import { SatellitePatch } from '../satellite-patch/satellite-patch.entity.ts'
import { LandViolation } from '../violation/land-violation.entity.ts'

export enum LandMapLayer {
  PARCEL = 'PARCEL',
  PATCH = 'PATCH',
  VIOLATION = 'VIOLATION',
  HAZARD_POINT = 'HAZARD_POINT',
}
registerEnumType(LandMapLayer, { name: 'LandMapLayer', description: 'Layers of the single map 一张图' })

@ObjectType({ simpleResolvers: true, description: 'A thing on the single map, at its place' })
export class LandMapFeature {
  @Field(() => LandMapLayer)
  layer: LandMapLayer

  @Field(() => ID, { description: 'Id of the record in its layer' })
  id: string

  @Field(() => String)
  label: string

  @Field(() => ID)
  township: string

  @Field(() => Float, { description: 'CGCS2000, degrees' })
  longitude: number

  @Field(() => Float, { description: 'CGCS2000, degrees' })
  latitude: number

  @Field(() => String, { description: 'Where the record stands: its stage' })
  stage: string

  @Field(() => Float, { nullable: true, description: '亩' })
  areaMu: number | null
}

interface Source {
  readonly entity: new () => KeptRecord
  readonly sql: string
}

const SOURCES: Readonly<Record<LandMapLayer, Source>> = {
  PARCEL: {
    entity: LandParcel,
    sql: 'r.id AS id, r.name AS label, r.areaMu AS areaMu, r.stage AS stage FROM land_parcel r',
  },
  PATCH: {
    entity: SatellitePatch,
    sql: 'r.id AS id, r.number AS label, r.areaMu AS areaMu, r.stage AS stage FROM satellite_patch r',
  },
  VIOLATION: {
    entity: LandViolation,
    sql: 'r.id AS id, r.place AS label, r.areaMu AS areaMu, r.stage AS stage FROM land_violation r',
  },
  HAZARD_POINT: {
    entity: HazardPoint,
    sql: 'r.id AS id, r.name AS label, NULL AS areaMu, r.stage AS stage FROM hazard_point r',
  },
}

const MOST = 2000

/** What lies where, layer by layer, of what the viewer may see; things without a place are left out. */
export async function landMap(
  ctx: Context,
  layers: readonly LandMapLayer[],
  township: string | null,
): Promise<LandMapFeature[]> {
  const found = await Promise.all(
    layers.map(async (layer) => {
      const { entity, sql } = SOURCES[layer]
      const scope = ctx.scope(entity, 'r')
      const inTownship = township === null ? '' : ' AND r.township = ?'
      const rows = await ctx.db.sql<Omit<LandMapFeature, 'layer'>>(
        `SELECT r.township AS township, r.longitude AS longitude, r.latitude AS latitude, ${sql}
          WHERE r.longitude IS NOT NULL AND r.latitude IS NOT NULL AND ${scope.sql}${inTownship} ORDER BY r.id LIMIT ${MOST}`,
        [...scope.parameters, ...(township === null ? [] : [township])],
      )
      return rows.map((row) => ({ ...row, layer }))
    }),
  )
  return found.flat()
}
