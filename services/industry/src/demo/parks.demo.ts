import type { Context } from '@tongchou/service-kit'
import { ParkApproval, ParkApprovalKind } from '../park/park-approval.entity.ts'
import { ParkFundingMode, ParkWork, ParkWorkKind } from '../park/park-work.entity.ts'
import { Park, ParkKind, ParkLand, ParkLandUse, ParkUtility, ParkUtilityKind } from '../park/park.entity.ts'
import { COUNTY_PARK, LOGISTICS_PARK } from './enterprises.demo.ts'

const { WATER_PIPE, ROAD, POWER, SEWAGE } = ParkWorkKind
const { PPP, PROJECT_SUPPORT, ENTERPRISE_BUILT, BUDGET } = ParkFundingMode

const WAN = 10_000_00
/** Kind, name, 公里 planned, by, begun, accepted on, funding, cost in 万元. */
const WORKS: readonly (readonly [
  ParkWorkKind,
  string,
  number,
  string,
  string | null,
  string | null,
  ParkFundingMode,
  number,
])[] = [
  [WATER_PIPE, '纬一路供水管网改造', 0.4, '2022-06-30', '2022-04-12', '2022-06-24', BUDGET, 60],
  [WATER_PIPE, '经三路供水管网改造', 0.5, '2022-08-31', '2022-05-06', '2022-08-12', PROJECT_SUPPORT, 82],
  [WATER_PIPE, '物流园供水管网改造', 0.6, '2022-10-31', '2022-07-15', null, PROJECT_SUPPORT, 95],
  [ROAD, '经一路新建工程', 1.6, '2022-06-30', '2022-03-28', '2022-06-28', BUDGET, 980],
  [ROAD, '纬三路新建工程', 1.5, '2022-08-31', '2022-04-18', '2022-08-16', PPP, 1120],
  [ROAD, '创新工场配套道路', 1.9, '2022-07-31', '2022-05-20', null, ENTERPRISE_BUILT, 1340],
  [ROAD, '物流园环路', 2.3, '2022-10-31', '2022-07-04', null, PPP, 1750],
  [ROAD, '公租房片区道路', 1.2, '2022-11-30', null, null, PROJECT_SUPPORT, 760],
  [POWER, '城北园区10千伏双回路', 4.2, '2022-09-30', '2022-05-16', null, ENTERPRISE_BUILT, 620],
  [SEWAGE, '城北园区排污管网', 2.8, '2022-10-31', '2022-06-08', null, PROJECT_SUPPORT, 540],
]

/** 亩 by park and use; industrial land grew on 1 April 2022. */
const LAND: readonly (readonly [string, ParkLandUse, number, string, string | null])[] = [
  [COUNTY_PARK, ParkLandUse.INDUSTRIAL, 1850, '2019-01-01', '2022-04-01'],
  [COUNTY_PARK, ParkLandUse.INDUSTRIAL, 1960, '2022-04-01', null],
  [COUNTY_PARK, ParkLandUse.ROAD, 320, '2019-01-01', null],
  [COUNTY_PARK, ParkLandUse.GREEN, 210, '2019-01-01', null],
  [COUNTY_PARK, ParkLandUse.RESERVED, 430, '2019-01-01', null],
  [LOGISTICS_PARK, ParkLandUse.LOGISTICS, 980, '2020-06-01', null],
  [LOGISTICS_PARK, ParkLandUse.ROAD, 160, '2020-06-01', null],
  [LOGISTICS_PARK, ParkLandUse.PUBLIC, 140, '2020-06-01', null],
]

const UTILITIES: readonly (readonly [string, ParkUtilityKind, number, number])[] = [
  [COUNTY_PARK, ParkUtilityKind.WATER, 12_000, 9_400],
  [COUNTY_PARK, ParkUtilityKind.POWER, 63_000, 58_500],
  [COUNTY_PARK, ParkUtilityKind.SEWAGE, 8_000, 8_600],
  [LOGISTICS_PARK, ParkUtilityKind.WATER, 5_000, 2_100],
  [LOGISTICS_PARK, ParkUtilityKind.POWER, 31_500, 14_800],
  [LOGISTICS_PARK, ParkUtilityKind.SEWAGE, 3_000, 1_200],
]

export async function loadParks(ctx: Context): Promise<void> {
  await ctx.createMany(
    Park,
    [
      {
        id: COUNTY_PARK,
        name: '城北工业园区（演示）',
        kind: ParkKind.INDUSTRIAL,
        plannedIndustries: ['C13', 'C14', 'C26', 'C30', 'C31', 'C33', 'C35', 'C38'],
        plannedIntensity: 120,
      },
      {
        id: LOGISTICS_PARK,
        name: '国际物流园区（演示）',
        kind: ParkKind.LOGISTICS,
        plannedIndustries: ['C13', 'C15', 'C27', 'C35'],
        plannedIntensity: 100,
      },
    ],
    'demo.loaded',
  )
  await ctx.createMany(
    ParkLand,
    LAND.map(([parkId, landUse, areaMu, fromDay, untilDay]) => ({ parkId, landUse, areaMu, fromDay, untilDay })),
    'demo.loaded',
  )
  await ctx.createMany(
    ParkUtility,
    UTILITIES.map(([parkId, kind, capacity, demand]) => ({ parkId, kind, capacity, demand, readOn: '2022-07-31' })),
    'demo.loaded',
  )
  await ctx.createMany(
    ParkWork,
    WORKS.map(([kind, name, plannedKm, plannedBy, startedOn, acceptedOn, fundingMode, cost], index) => ({
      parkId: name.includes('物流') ? LOGISTICS_PARK : COUNTY_PARK,
      kind,
      name,
      plannedKm,
      plannedBy,
      startedOn,
      acceptedKm: acceptedOn ? plannedKm : null,
      acceptedOn,
      fundingMode,
      cost: cost * WAN,
      outsideShare: fundingMode === BUDGET ? 0 : fundingMode === PPP ? 70 : 100,
      contractNumber: startedOn ? `园建合〔2022〕${index + 11}号` : null,
    })),
    'demo.loaded',
  )
  await ctx.create(
    ParkApproval,
    {
      parkId: LOGISTICS_PARK,
      kind: ParkApprovalKind.PLANNING_EIA,
      draftedOn: '2022-03-10',
      reviewedOn: '2022-06-22',
      submittedOn: '2022-08-05',
      approvedOn: null,
      documentNumber: null,
    },
    'demo.loaded',
  )
}
