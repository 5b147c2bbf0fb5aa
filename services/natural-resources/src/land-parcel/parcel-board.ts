import { type Context } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { FiveNotKind } from '../five-not/five-not.codes.ts'
import { fiveNotParcels } from '../five-not/five-not.repository.ts'
import { LandParcel, LandParcelStage } from './land-parcel.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'Parcels that stand at a stage on a day' })
class ParcelStageCount {
  @Field(() => LandParcelStage)
  stage: LandParcelStage

  @Field(() => Int)
  parcels: number

  @Field(() => Float, { description: '亩' })
  areaMu: number
}

@ObjectType({ simpleResolvers: true, description: 'Parcels that fall under a class of five-not land on a day' })
class FiveNotCount {
  @Field(() => FiveNotKind)
  kind: FiveNotKind

  @Field(() => Int)
  parcels: number

  @Field(() => Float, { description: '亩' })
  areaMu: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'All parcels on a day: by stage, by class of five-not land, and those started unsupplied',
})
export class LandParcelBoard {
  @Field(() => [ParcelStageCount])
  stages: ParcelStageCount[]

  @Field(() => [FiveNotCount])
  fiveNot: FiveNotCount[]

  @Field(() => Int, { description: 'Started before supply or without' })
  startedUnsupplied: number
}

const STAGE_ON = `CASE WHEN p.completedOn <= ? THEN 'COMPLETED' WHEN p.startedOn <= ? THEN 'STARTED' WHEN p.suppliedOn <= ? THEN 'SUPPLIED'
  WHEN p.expropriatedOn <= ? THEN 'EXPROPRIATED' ELSE 'APPROVED' END`

type Count<K> = { readonly kind: K; readonly parcels: number; readonly areaMu: number; readonly unsupplied: number }

/** The parcels as they stood on a day, of what the viewer may see. */
export async function parcelBoard(ctx: Context, asOf: string): Promise<LandParcelBoard> {
  const scope = ctx.scope(LandParcel, 'p')
  const fiveNot = await fiveNotParcels(ctx.db, asOf, scope)
  const [stages, kinds] = await Promise.all([
    ctx.db.sql<Count<LandParcelStage>>(
      `SELECT q.kind AS kind, COUNT(*) AS parcels, SUM(q.areaMu) AS areaMu, SUM(q.unsupplied) AS unsupplied FROM
        (SELECT ${STAGE_ON} AS kind, p.areaMu AS areaMu,
                CASE WHEN p.startedOn <= ? AND (p.suppliedOn IS NULL OR p.suppliedOn > p.startedOn) THEN 1 ELSE 0 END AS unsupplied
           FROM land_parcel p WHERE p.approvedOn <= ? AND ${scope.sql}) q GROUP BY q.kind ORDER BY q.kind`,
      [asOf, asOf, asOf, asOf, asOf, asOf, ...scope.parameters],
    ),
    ctx.db.sql<Count<FiveNotKind>>(
      `SELECT q.kind AS kind, COUNT(*) AS parcels, SUM(q.areaMu) AS areaMu FROM (${fiveNot.sql}) q GROUP BY q.kind ORDER BY q.kind`,
      fiveNot.parameters,
    ),
  ])
  const order = Object.values(LandParcelStage)
  return {
    stages: stages
      .map(({ kind, parcels, areaMu }) => ({ stage: kind, parcels: Number(parcels), areaMu: Number(areaMu) }))
      .toSorted((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage)),
    fiveNot: kinds.map(({ kind, parcels, areaMu }) => ({ kind, parcels: Number(parcels), areaMu: Number(areaMu) })),
    startedUnsupplied: stages.reduce((sum, { unsupplied }) => sum + Number(unsupplied), 0),
  }
}
