import type { Context } from '@tongchou/service-kit'
import { FarmlandArea, FarmlandAreaReason } from '../farmland/farmland-area.entity.ts'
import { GeohazardKind, HazardPoint, HazardPointStage } from '../hazard-point/hazard-point.entity.ts'
import { LandParcel, LandParcelStage, LandParcelUse } from '../land-parcel/land-parcel.entity.ts'

export const TOWN = '620725103'
export const OTHER_TOWN = '620725105'

/** The code of a test's parcel by number. */
export const parcelCode = (number: number): string => `620725103001GB${String(number).padStart(5, '0')}`

/** A parcel approved on 1 February 2021, but for what is said. */
export function madeParcel(ctx: Context, number: number, over: Partial<LandParcel> = {}): Promise<LandParcel> {
  const facts = {
    name: `地块${number}`,
    township: TOWN,
    areaMu: 10,
    landUse: LandParcelUse.INDUSTRIAL,
    batchNumber: null,
  }
  const approved = { stage: LandParcelStage.APPROVED, approvedOn: '2021-02-01', approvalDocument: '批复1号' }
  return ctx.create(
    LandParcel,
    Object.assign(new LandParcel(), facts, approved, { id: parcelCode(number) }, over),
    'made',
  )
}

/** A hazard point watched since 2020 with all that it needs, but for what is said. */
export function madePoint(ctx: Context, number: number, over: Partial<HazardPoint> = {}): Promise<HazardPoint> {
  const facts = {
    id: `point-${number}`,
    code: `H${number}`,
    name: `隐患点${number}`,
    kind: GeohazardKind.LANDSLIDE,
    township: TOWN,
    village: '双湖村',
    listedOn: '2020-04-01',
    threatenedHouseholds: 4,
    threatenedPeople: 15,
    threatenedProperty: 100_000_00,
    watcher: '王监测员',
    responsiblePerson: '李副镇长',
    cardIssuedOn: '2020-05-01',
    emergencyPlanOn: '2022-05-01',
    emergencyPlanDocument: '预案1号',
  }
  const state = { stage: HazardPointStage.MONITORED, stageSince: '2020-04-20' }
  return ctx.create(HazardPoint, Object.assign(new HazardPoint(), facts, state, over), 'made')
}

/** Farmland of a township from a day until another. */
export const madeArea = (
  ctx: Context,
  township: string,
  basic: boolean,
  qualityGrade: number,
  areaMu: number,
  fromDay: string,
  untilDay: string | null = null,
): Promise<FarmlandArea> =>
  ctx.create(
    FarmlandArea,
    {
      township,
      basic,
      qualityGrade,
      areaMu,
      fromDay,
      untilDay,
      reason: FarmlandAreaReason.SURVEY,
      document: '调查成果',
    },
    'made',
  )
