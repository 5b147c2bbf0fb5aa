import { addDays, type Context } from '@tongchou/service-kit'
import {
  CancelledItem,
  CancelledItemKind,
  SupervisionCheck,
  SupervisionResult,
} from '../cancelled-item/cancelled-item.entity.ts'
import { DEMO } from './demo-day.ts'
import { itemIdOf } from './item-rows.ts'

const { CANCELLED, DELEGATED, TAKEN_OVER, ADJUSTED } = CancelledItemKind
const { IN_ORDER, TO_RECTIFY, PENALISED, HANDED_OVER } = SupervisionResult

interface Made {
  readonly name: string
  readonly kind: CancelledItemKind
  readonly department: string
  readonly document: string
  readonly decidedOn: string
  readonly item?: string
  readonly from?: string
  readonly to?: string
  readonly readyOn?: string
  readonly takenOverOn?: string
  readonly measure?: string
  readonly since?: string
  /** Days on which it was looked at, and what was found. */
  readonly checks?: readonly (readonly [string, SupervisionResult])[]
}

const PROVINCE = '甘政发〔2021〕71号'
const CITY = '张政发〔2022〕14号'

/** Ten decisions: six are looked after, two have a measure and no check yet, one is not taken over, one has nobody who looks. */
const DECIDED: readonly Made[] = [
  {
    name: '职业中介机构年检',
    kind: CANCELLED,
    department: 'human-resources',
    document: CITY,
    decidedOn: '2022-03-31',
    item: 'RS-011',
    measure: '“双随机、一公开”抽查，年度报告公示',
    since: '2022-04-11',
    checks: [
      ['2022-05-17', IN_ORDER],
      ['2022-07-19', TO_RECTIFY],
    ],
  },
  {
    name: '房地产经纪机构备案',
    kind: ADJUSTED,
    department: 'housing-construction',
    document: '甘建房〔2022〕88号',
    decidedOn: '2022-05-20',
    item: 'ZJ-011',
    measure: '改为信用承诺，每季度抽查经纪合同',
    since: '2022-06-01',
    checks: [['2022-06-28', PENALISED]],
  },
  {
    name: '农药广告审查',
    kind: CANCELLED,
    department: 'agriculture-rural',
    document: PROVINCE,
    decidedOn: '2021-11-12',
    measure: '广告监测与经营门店检查结合',
    since: '2021-12-01',
  },
  {
    name: '消毒产品生产企业备案',
    kind: CANCELLED,
    department: 'health',
    document: PROVINCE,
    decidedOn: '2021-11-12',
    measure: '纳入卫生监督年度计划',
    since: '2022-01-04',
    checks: [['2022-03-22', IN_ORDER]],
  },
  {
    name: '保安服务公司设立分公司备案',
    kind: CANCELLED,
    department: 'public-security',
    document: PROVINCE,
    decidedOn: '2021-11-12',
    measure: '备案后三十日内首次检查',
    since: '2022-01-10',
    checks: [['2022-06-09', HANDED_OVER]],
  },
  {
    name: '建设用地审批权限（市级下放部分）',
    kind: DELEGATED,
    department: 'natural-resources',
    document: CITY,
    decidedOn: '2022-03-31',
    from: '市自然资源局',
    to: '县自然资源局',
    readyOn: '2022-04-15',
    takenOverOn: '2022-05-05',
    measure: '月度卫片核查，批后六个月内全覆盖检查',
    since: '2022-05-05',
    checks: [['2022-07-07', IN_ORDER]],
  },
  {
    name: '小型水利工程建设审批',
    kind: TAKEN_OVER,
    department: 'water-affairs',
    document: CITY,
    decidedOn: '2022-03-31',
    from: '市水务局',
    to: '县水务局',
    readyOn: '2022-04-20',
    takenOverOn: '2022-05-10',
    measure: '质量监督与汛前检查结合',
    since: '2022-05-10',
    checks: [['2022-06-15', TO_RECTIFY]],
  },
  {
    name: '成品油零售经营资格审批',
    kind: DELEGATED,
    department: 'commerce',
    document: '张政发〔2022〕37号',
    decidedOn: '2022-07-01',
    from: '市商务局',
    to: '县商务局',
    readyOn: '2022-07-18',
    takenOverOn: '2022-08-01',
    measure: '与市场监管、应急管理部门联合年检',
    since: '2022-08-01',
  },
  {
    name: '限制使用农药经营许可',
    kind: DELEGATED,
    department: 'agriculture-rural',
    document: '张政发〔2022〕37号',
    decidedOn: '2022-07-01',
    from: '市农业农村局',
    to: '县农业农村局',
    readyOn: '2022-08-12',
  },
  {
    name: '小餐饮服务场所噪声登记',
    kind: CANCELLED,
    department: 'ecology-environment',
    document: '张政发〔2022〕37号',
    decidedOn: '2022-07-01',
  },
]

const idOf = (index: number): string => `cancelled-item-${index + 1}`

function checksOf({ name, department, checks = [] }: Made, index: number) {
  return checks.map(([checkedOn, result]) => ({
    department,
    cancelledItemId: idOf(index),
    itemId: null,
    subject: `${name}后续监管检查`,
    plannedOn: addDays(checkedOn, -2),
    checkedOn,
    result,
    finding: result === IN_ORDER ? '未发现问题' : result === TO_RECTIFY ? '台账不全，限期补齐' : '涉嫌违规经营',
    rectifiedOn: result === TO_RECTIFY ? addDays(checkedOn, 12) : null,
  }))
}

/** Routine checks of those who hold a permit: item, department, whom, planned, made, result. */
const ROUTINE: readonly (readonly [string, string, string, string, string | null, SupervisionResult | null])[] = [
  ['SC-006', 'market-regulation', '城区餐饮单位', '2022-04-12', '2022-04-12', TO_RECTIFY],
  ['SC-006', 'market-regulation', '学校食堂', '2022-06-02', '2022-06-01', IN_ORDER],
  ['SC-009', 'market-regulation', '零售药店', '2022-07-20', '2022-07-21', IN_ORDER],
  ['ZJ-001', 'housing-construction', '在建工地施工许可', '2022-05-24', '2022-05-26', PENALISED],
  ['ZJ-006', 'housing-construction', '燃气经营企业', '2022-08-16', '2022-08-15', IN_ORDER],
  ['YJ-001', 'emergency-management', '危险化学品经营单位', '2022-06-21', '2022-06-23', TO_RECTIFY],
  ['NY-002', 'agriculture-rural', '农药经营门店', '2022-05-11', '2022-05-11', IN_ORDER],
  ['HJ-002', 'ecology-environment', '持证排污单位', '2022-08-18', null, null],
  ['CG-002', 'urban-management', '户外广告设施', '2022-09-20', null, null],
]

const routineChecks = () =>
  ROUTINE.map(([code, department, subject, plannedOn, checkedOn, result]) => ({
    department,
    cancelledItemId: null,
    itemId: itemIdOf(code),
    subject,
    plannedOn,
    checkedOn,
    result,
    finding: result === null ? null : result === IN_ORDER ? '未发现问题' : '现场管理不规范',
    rectifiedOn: result === TO_RECTIFY && checkedOn !== null ? addDays(checkedOn, 15) : null,
  }))

/** What was cancelled, handed down or adjusted, and who has looked since. */
export async function loadCancelledItems(ctx: Context): Promise<void> {
  await ctx.createMany(
    CancelledItem,
    DECIDED.map(({ name, kind, department, document, decidedOn, ...rest }, index) => ({
      id: idOf(index),
      name,
      kind,
      itemId: rest.item === undefined ? null : itemIdOf(rest.item),
      department,
      document,
      decidedOn,
      fromOffice: rest.from ?? null,
      toOffice: rest.to ?? null,
      readyOn: rest.readyOn ?? null,
      takenOverOn: rest.takenOverOn ?? null,
      supervisionMeasure: rest.measure ?? null,
      supervisedSince: rest.since ?? null,
    })),
    DEMO,
  )
  await ctx.createMany(SupervisionCheck, [...DECIDED.flatMap(checksOf), ...routineChecks()], DEMO)
}
