import type { Context } from '@tongchou/service-kit'
import { ServiceItemVersion } from '../service-item/item-version.entity.ts'
import { OnlineDepth, ServiceItemLevel, ServiceItemStage, ServiceItemType } from '../service-item/service-item.codes.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { comparedName } from '../service-item/service-item.rules.ts'
import { loadCancelledItems } from './cancelled-items.demo.ts'
import { loadCatalogues } from './catalogues.demo.ts'
import { DEMO } from './demo-day.ts'
import { loadGuides } from './guides.demo.ts'
import { itemIdOf, type ItemRow, itemRows, openVersionOf, versionsOf } from './item-rows.ts'
import { loadOneThings } from './one-things.demo.ts'

interface MultiTrip {
  readonly foundOn: string
  readonly cause: string
  readonly reengineeredOn: string | null
  readonly how: string | null
}

/** 多次跑、多头跑 as the centre found them: five made anew, two that lie too long, two found of late. */
const MULTI_TRIPS: Readonly<Record<string, MultiTrip>> = {
  'ZR-002': {
    foundOn: '2022-01-20',
    cause: '先到住建窗口备案，再到税务窗口缴税，最后到不动产窗口登记，跑三个窗口',
    reengineeredOn: '2022-04-18',
    how: '一窗受理、一套材料、并行办理，当场缴税当日登簿',
  },
  'SC-005': {
    foundOn: '2022-01-20',
    cause: '税务清税、报纸公告、窗口注销各跑一次',
    reengineeredOn: '2022-05-09',
    how: '公告改为系统公示，清税信息由税务部门推送',
  },
  'ZJ-002': {
    foundOn: '2022-02-15',
    cause: '规划、消防、住建分别验收，建设单位跑三个部门',
    reengineeredOn: '2022-04-25',
    how: '联合验收，统一出具意见',
  },
  'ZJ-008': {
    foundOn: '2022-02-15',
    cause: '婚姻、户籍、住房证明分别到三个部门开具',
    reengineeredOn: '2022-07-04',
    how: '社区一次受理，部门后台比对',
  },
  'RS-004': {
    foundOn: '2022-03-02',
    cause: '乡镇、人社、担保、银行四处跑',
    reengineeredOn: '2022-05-18',
    how: '人社窗口受理，担保和银行驻厅联审',
  },
  'GA-002': {
    foundOn: '2022-03-02',
    cause: '迁入地和迁出地来回取准迁证',
    reengineeredOn: null,
    how: null,
  },
  'CG-003': {
    foundOn: '2022-05-10',
    cause: '城管受理后还要到交警签字、到银行缴费',
    reengineeredOn: null,
    how: null,
  },
  'JY-001': { foundOn: '2022-07-20', cause: '消防、卫健、教育分头现场核查', reengineeredOn: null, how: null },
  'WJ-002': { foundOn: '2022-08-10', cause: '选址公示与设置审批分两次到窗口', reengineeredOn: null, how: null },
}

/** Items that are no more, and one that rests until its season. */
const CANCELLED_ON: Readonly<Record<string, string>> = { 'RS-011': '2022-03-31', 'ZJ-011': '2022-05-20' }
const SUSPENDED_ON: Readonly<Record<string, string>> = { 'YJ-002': '2022-03-01' }

function stageOf(code: string): ServiceItemStage {
  if (CANCELLED_ON[code]) return ServiceItemStage.CANCELLED
  return SUSPENDED_ON[code] ? ServiceItemStage.SUSPENDED : ServiceItemStage.PUBLISHED
}

function itemOf(row: ItemRow) {
  const { published, ...facts } = row
  const trip = MULTI_TRIPS[row.code]
  return {
    ...facts,
    id: itemIdOf(row.code),
    code: `620725-${row.code}`,
    comparedName: comparedName(row.name),
    stage: stageOf(row.code),
    publishedOn: published[0]?.publishedOn ?? null,
    suspendedOn: SUSPENDED_ON[row.code] ?? null,
    cancelledOn: CANCELLED_ON[row.code] ?? null,
    currentVersionId: versionsOf(row).at(-1)?.id ?? null,
    multiTripOn: trip?.foundOn ?? null,
    multiTripCause: trip?.cause ?? null,
    reengineeredOn: trip?.reengineeredOn ?? null,
    reengineering: trip?.how ?? null,
  }
}

const NOTHING_YET = {
  publishedOn: null,
  suspendedOn: null,
  cancelledOn: null,
  currentVersionId: null,
  multiTripOn: null,
  multiTripCause: null,
  reengineeredOn: null,
  reengineering: null,
}

/** What was entered this summer and is not in force yet; the first has no law to rest on. */
const NEW_ITEMS = [
  {
    ...NOTHING_YET,
    id: itemIdOf('NY-008'),
    code: '620725-NY-008',
    name: '农村集体资产交易鉴证',
    comparedName: '农村集体资产交易鉴证',
    department: 'agriculture-rural',
    type: ServiceItemType.PUBLIC_SERVICE,
    level: ServiceItemLevel.COUNTY,
    legalBasis: null,
    keyField: null,
    personal: false,
    stage: ServiceItemStage.DRAFT,
    enteredOn: '2022-07-18',
  },
  {
    ...NOTHING_YET,
    id: itemIdOf('SW-005'),
    code: '620725-SW-005',
    name: '小型水库管理范围内作业许可',
    comparedName: '小型水库管理范围内作业许可',
    department: 'water-affairs',
    type: ServiceItemType.ON_APPLICATION,
    level: ServiceItemLevel.COUNTY,
    legalBasis: '《水库大坝安全管理条例》第十七条',
    keyField: null,
    personal: false,
    stage: ServiceItemStage.DRAFT,
    enteredOn: '2022-08-22',
  },
]

/** Versions on their way: one waits too long for its review, one is reviewed, one was drafted last week. */
const OPEN = [
  {
    code: 'ZJ-005',
    draftedOn: '2022-08-08',
    reviewedOn: null,
    promisedDays: 5,
    visits: 1,
    onlineDepth: OnlineDepth.ACCEPT,
    note: '监管协议网签，预售许可网上受理',
  },
  {
    code: 'ZR-009',
    draftedOn: '2022-08-15',
    reviewedOn: '2022-08-26',
    promisedDays: 5,
    visits: 1,
    onlineDepth: OnlineDepth.ACCEPT,
    note: '临时用地网上受理',
  },
  { code: 'SW-003', draftedOn: '2022-08-25', reviewedOn: null, promisedDays: 10, visits: 1, note: '防洪评价分级编制' },
]

function openVersions(rows: readonly ItemRow[]) {
  return OPEN.flatMap(({ code, ...open }) =>
    rows.filter((row) => row.code === code).map((row) => openVersionOf(row, open)),
  )
}

/** The county's items and what is written about them, in the order in which one refers to the other. */
export async function loadItems(ctx: Context): Promise<void> {
  const rows = itemRows()
  await ctx.createMany(ServiceItem, [...rows.map(itemOf), ...NEW_ITEMS], DEMO)
  await ctx.createMany(ServiceItemVersion, [...rows.flatMap(versionsOf), ...openVersions(rows)], DEMO)
  await loadGuides(ctx, rows)
  await loadCatalogues(ctx)
  await loadCancelledItems(ctx)
  await loadOneThings(ctx)
}
