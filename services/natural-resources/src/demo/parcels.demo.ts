import type { Context } from '@tongchou/service-kit'
import { RedLineCheck, RedLineSubject } from '../farmland/red-line-check.entity.ts'
import { FiveNotKind } from '../five-not/five-not.codes.ts'
import { FiveNotClass, FiveNotListing } from '../five-not/five-not.entity.ts'
import { LandDemand, LandDemandCategory } from '../land-demand/land-demand.entity.ts'
import { LandParcel, LandParcelStage, LandParcelUse, LandSupplyMode } from '../land-parcel/land-parcel.entity.ts'
import { LandQuotaEntry, LandQuotaKind, LandQuotaMovement } from '../land-quota/land-quota.entity.ts'
import { DEMO, placeOf, spotIn, WAN } from './places.demo.ts'
import { PARCELS } from './parcel-list.demo.ts'

const CLASSES: readonly (readonly [FiveNotKind, string, number, string])[] = [
  [FiveNotKind.APPROVED_NOT_SUPPLIED, '批而未供', 365, '批准满一年仍未供应'],
  [FiveNotKind.SUPPLIED_NOT_USED, '供而未用', 365, '供应满一年仍未动工'],
  [FiveNotKind.USED_NOT_FULLY, '用而未尽', 0, '建成后实际使用面积小于供应面积'],
  [FiveNotKind.BUILT_NOT_PRODUCING, '建而未投', 180, '建成满半年仍未投产'],
  [FiveNotKind.PRODUCING_BELOW_STANDARD, '投而未达标', 365, '投产满一年产出和税收仍未达到合同约定'],
]

const { RURAL_REVIVAL, LIVELIHOOD, INDUSTRY, INFRASTRUCTURE } = LandDemandCategory
/** Key, name, category, department, township, project, 亩, needed by, why not yet. */
const DEMANDS: readonly (readonly [
  string,
  string,
  LandDemandCategory,
  string,
  string | null,
  string | null,
  number,
  string,
  string | null,
])[] = [
  ['kindergarten', '城区第六幼儿园', LIVELIHOOD, 'education', '101', 'prj-2022-062', 14, '2022-04-15', null],
  ['elderly', '综合养老服务中心', LIVELIHOOD, 'health', '101', 'prj-2022-063', 22, '2022-05-31', null],
  [
    'housing',
    '新建安置住房（568套）',
    LIVELIHOOD,
    'housing-construction',
    '101',
    'prj-2022-031',
    86,
    '2022-04-20',
    null,
  ],
  [
    'training',
    '县职业教育实训楼',
    LIVELIHOOD,
    'education',
    '101',
    'prj-2022-061',
    18,
    '2022-04-20',
    '规划条件调整，待补办供地',
  ],
  [
    'vegetables',
    '千亩设施蔬菜基地附属用地',
    RURAL_REVIVAL,
    'agriculture-rural',
    '102',
    'prj-2022-054',
    35,
    '2022-06-30',
    null,
  ],
  ['dairy', '奶牛养殖示范牧场', RURAL_REVIVAL, 'agriculture-rural', '402', 'prj-2022-056', 120, '2022-09-30', null],
  [
    'lily',
    '百合深加工生产线',
    RURAL_REVIVAL,
    'agriculture-rural',
    '101',
    'prj-2022-053',
    28,
    '2022-07-31',
    '土地征收补偿尚未完成',
  ],
  ['electrode', '年产10万吨石墨电极材料', INDUSTRY, 'industrial-park', null, 'prj-2022-037', 210, '2022-03-31', null],
  ['road', '国道连接线改建工程', INFRASTRUCTURE, 'housing-construction', '106', 'prj-2022-022', 96, '2022-03-31', null],
]

async function loadDemands(ctx: Context): Promise<void> {
  await ctx.createMany(
    LandDemand,
    DEMANDS.map(([key, name, category, department, township, projectId, areaMu, neededBy, gapReason], index) => ({
      id: `demand-${key}`,
      name,
      category,
      department,
      township: township && placeOf(township).code,
      projectId,
      year: 2022,
      areaMu,
      statedOn: '2022-01-20',
      neededBy,
      priority: index + 1,
      gapReason,
    })),
    DEMO,
  )
}

/** The furthest of the days that a parcel has. */
const stageOf = ({ completed, started, supplied, expropriated }: (typeof PARCELS)[number]): LandParcelStage => {
  if (completed) return LandParcelStage.COMPLETED
  if (started) return LandParcelStage.STARTED
  if (supplied) return LandParcelStage.SUPPLIED
  return expropriated ? LandParcelStage.EXPROPRIATED : LandParcelStage.APPROVED
}

export const codeOf = (township: string, number: number): string =>
  `620725${township}001GB${String(number).padStart(5, '0')}`

const INDUSTRIAL: readonly LandParcelUse[] = [LandParcelUse.INDUSTRIAL, LandParcelUse.STORAGE, LandParcelUse.COMMERCIAL]

async function loadParcels(ctx: Context): Promise<void> {
  await ctx.createMany(
    LandParcel,
    PARCELS.map((parcel, index) => {
      const place = placeOf(parcel.township)
      const { approved, expropriated, supplied, started, completed, producing } = parcel
      const isSold = INDUSTRIAL.includes(parcel.use)
      return {
        id: codeOf(parcel.township, index + 1),
        name: parcel.name,
        township: place.code,
        location: `${place.villages[index % place.villages.length]}`,
        areaMu: parcel.area,
        landUse: parcel.use,
        batchNumber: `${approved.slice(0, 4)}年第${1 + (index % 4)}批次`,
        projectId: parcel.project ?? null,
        enterpriseUscc: parcel.uscc ?? null,
        demandId: parcel.demand ? `demand-${parcel.demand}` : null,
        ...spotIn(place, index),
        stage: stageOf(parcel),
        approvedOn: approved,
        approvalDocument: `甘政国土发〔${approved.slice(0, 4)}〕${100 + index}号`,
        expropriatedOn: expropriated ?? null,
        expropriationDocument: expropriated ? `征地补偿安置公告〔${expropriated.slice(0, 4)}〕${index + 1}号` : null,
        suppliedOn: supplied ?? null,
        supplyDocument: supplied
          ? `${isSold ? '出让合同' : '划拨决定书'}〔${supplied.slice(0, 4)}〕${index + 1}号`
          : null,
        supplyMode: supplied ? (isSold ? LandSupplyMode.TENDER_AUCTION : LandSupplyMode.ALLOCATION) : null,
        recipient: supplied ? parcel.recipient : null,
        startDueOn: parcel.startDue ?? null,
        startedOn: started ?? null,
        startDocument: started ? `动工现场核查单${index + 1}号` : null,
        completedOn: completed ?? null,
        completionDocument: completed ? `规划核实合格证〔${completed.slice(0, 4)}〕${index + 1}号` : null,
        usedMu: completed ? (parcel.used ?? parcel.area) : null,
        usedNotedOn: completed ?? null,
        producingOn: producing ?? null,
        standardMetOn: parcel.standardMet ?? null,
      }
    }),
    DEMO,
  )
  await ctx.createMany(
    RedLineCheck,
    PARCELS.map((parcel, index) => ({
      subjectKind: RedLineSubject.PARCEL,
      projectId: parcel.project ?? null,
      parcelCode: codeOf(parcel.township, index + 1),
      name: parcel.name,
      township: placeOf(parcel.township).code,
      checkedOn: parcel.approved,
      overlapMu: 0,
      lawfulDocument: null,
      lawfulOn: null,
      clearedOn: null,
    })),
    DEMO,
  )
}

async function loadFiveNot(ctx: Context): Promise<void> {
  await ctx.createMany(
    FiveNotClass,
    CLASSES.map(([kind, name, graceDays, condition]) => ({ kind, name, graceDays, condition })),
    DEMO,
  )
  const listings = PARCELS.flatMap((parcel, index) =>
    parcel.listed
      ? [{ ...parcel.listed, parcelId: codeOf(parcel.township, index + 1), township: placeOf(parcel.township).code }]
      : [],
  )
  await ctx.createMany(
    FiveNotListing,
    listings.map(({ parcelId, township, kind, disposed, measure, due }, index) => ({
      parcelId,
      township,
      kind,
      listedOn: '2022-03-10',
      department: index % 3 === 0 ? 'industrial-park' : 'natural-resources',
      measure: measure ?? null,
      dueOn: due ?? '2022-12-20',
      disposedOn: disposed ?? null,
      disposalDocument: disposed ? `“五未”土地处置意见〔2022〕${index + 1}号` : null,
    })),
    DEMO,
  )
}

const { INCREASE_DECREASE, INCREMENT_STOCK } = LandQuotaKind
const { RELEASED, USED, SOLD, STOCK_REUSED } = LandQuotaMovement
const QUOTA: readonly (readonly [LandQuotaKind, LandQuotaMovement, number, string, string | null, number | null])[] = [
  [INCREASE_DECREASE, RELEASED, 320, '2021-11-18', '103', null],
  [INCREASE_DECREASE, RELEASED, 186, '2022-05-20', '204', null],
  [INCREASE_DECREASE, USED, 150, '2022-03-22', '101', null],
  [INCREASE_DECREASE, SOLD, 120, '2022-06-28', null, 3600],
  [INCREMENT_STOCK, STOCK_REUSED, 210, '2022-04-15', '101', null],
  [INCREMENT_STOCK, USED, 96, '2022-06-10', '106', null],
]

const loadQuota = (ctx: Context): Promise<unknown> =>
  ctx.createMany(
    LandQuotaEntry,
    QUOTA.map(([kind, movement, areaMu, happenedOn, township, price], index) => ({
      kind,
      movement,
      areaMu,
      happenedOn,
      township: township && placeOf(township).code,
      parcelId: null,
      price: price === null ? null : price * WAN,
      document: `指标台账〔${happenedOn.slice(0, 4)}〕${index + 1}号`,
    })),
    DEMO,
  )

export async function loadLand(ctx: Context): Promise<void> {
  await loadDemands(ctx)
  await loadParcels(ctx)
  await loadFiveNot(ctx)
  await loadQuota(ctx)
}
