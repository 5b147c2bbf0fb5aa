import { FiveNotKind } from '../five-not/five-not.codes.ts'
import { LandParcelUse } from '../land-parcel/land-parcel.entity.ts'

export interface DemoParcel {
  readonly name: string
  readonly township: string
  readonly area: number
  readonly use: LandParcelUse
  readonly approved: string
  readonly expropriated?: string
  readonly supplied?: string
  readonly recipient: string
  readonly startDue?: string
  readonly started?: string
  readonly completed?: string
  readonly producing?: string
  readonly standardMet?: string
  readonly used?: number
  readonly project?: string
  readonly uscc?: string
  readonly demand?: string
  readonly listed?: {
    readonly kind: FiveNotKind
    readonly disposed?: string
    readonly measure?: string
    readonly due?: string
  }
}

const { INDUSTRIAL, STORAGE, PUBLIC_SERVICE, RESIDENTIAL, TRANSPORT, AGRICULTURAL_FACILITY, COMMERCIAL } = LandParcelUse
const { APPROVED_NOT_SUPPLIED, SUPPLIED_NOT_USED, USED_NOT_FULLY, BUILT_NOT_PRODUCING, PRODUCING_BELOW_STANDARD } =
  FiveNotKind

const key = (
  name: string,
  project: string,
  area: number,
  use: LandParcelUse,
  recipient: string,
  days: readonly [
    approved: string,
    expropriated?: string,
    supplied?: string,
    started?: string,
    completed?: string,
    producing?: string,
  ],
  more: Partial<DemoParcel> = {},
): DemoParcel => {
  const [approved, expropriated, supplied, started, completed, producing] = days
  const given = Object.entries({ expropriated, supplied, started, completed, producing }).filter(([, day]) => day)
  return { name, project, township: '101', area, use, recipient, approved, ...Object.fromEntries(given), ...more }
}

const stock = (
  name: string,
  township: string,
  area: number,
  days: readonly [approved: string, supplied?: string, completed?: string, producing?: string],
  more: Partial<DemoParcel> = {},
): DemoParcel => {
  const [approved, supplied, completed, producing] = days
  const built = Object.entries({ started: completed && supplied, completed, producing }).filter(([, day]) => day)
  const sold = supplied ? { expropriated: approved, supplied } : {}
  return {
    name,
    township,
    area,
    use: INDUSTRIAL,
    recipient: '园区入驻企业',
    approved,
    ...sold,
    ...Object.fromEntries(built),
    ...more,
  }
}

/** The demonstration's parcels: those of this year's projects, and stock of earlier years. */
export const PARCELS: readonly DemoParcel[] = [
  key(
    '石墨电极材料项目用地',
    'prj-2022-037',
    210,
    INDUSTRIAL,
    '碳谷新材料公司',
    ['2021-10-18', '2021-12-20', '2022-02-28', '2022-03-26'],
    { demand: 'electrode', uscc: '91620725MA7002644Y', startDue: '2022-05-31' },
  ),
  key(
    '智能农机装备制造项目用地',
    'prj-2022-038',
    86,
    INDUSTRIAL,
    '陇原农机公司',
    ['2021-09-10', '2021-11-12', '2022-01-18', '2022-03-28', '2022-07-30', '2022-08-16'],
    { uscc: '91620725MA70010005' },
  ),
  key(
    '中药饮片精深加工项目用地',
    'prj-2022-039',
    52,
    INDUSTRIAL,
    '祁连本草药业公司',
    ['2021-09-10', '2021-11-12', '2022-01-25', '2022-04-01', '2022-07-22', '2022-08-08'],
    { uscc: '91620725MA70014110' },
  ),
  key(
    '马铃薯全粉加工项目用地',
    'prj-2022-040',
    48,
    INDUSTRIAL,
    '金薯食品公司',
    ['2021-09-10', '2021-11-12', '2022-02-10', '2022-04-06', '2022-08-10'],
    { used: 39, uscc: '91620725MA7001822T', listed: { kind: USED_NOT_FULLY } },
  ),
  key('装配式钢构基地用地', 'prj-2022-041', 118, INDUSTRIAL, '西陇钢构公司', [
    '2021-11-22',
    '2022-01-20',
    '2022-05-20',
    '2022-04-18',
  ]),
  key('光伏组件装配线用地', 'prj-2022-042', 96, INDUSTRIAL, '晴川光伏公司', [
    '2021-10-18',
    '2021-12-20',
    '2022-03-15',
    '2022-04-12',
  ]),
  key('饲草料加工配送中心用地', 'prj-2022-043', 44, STORAGE, '牧源饲料公司', [
    '2021-11-22',
    '2022-01-20',
    '2022-03-30',
    '2022-04-22',
    '2022-08-18',
  ]),
  key('精细化工中间体项目用地', 'prj-2022-045', 160, INDUSTRIAL, '昌河化工公司', ['2022-03-08', '2022-06-16']),
  key('物流园创新工场用地', 'prj-2022-049', 64, COMMERCIAL, '物流园投资开发公司', [
    '2021-12-15',
    '2022-02-28',
    '2022-04-20',
    '2022-05-16',
  ]),
  key('园区标准厂房三期用地', 'prj-2022-051', 72, INDUSTRIAL, '物流园投资开发公司', ['2022-01-12', '2022-03-18'], {
    started: '2022-04-29',
  }),
  key(
    '第六幼儿园用地',
    'prj-2022-062',
    14,
    PUBLIC_SERVICE,
    '县教育局',
    ['2021-11-08', '2022-01-10', '2022-03-25', '2022-04-25', '2022-08-25'],
    { demand: 'kindergarten' },
  ),
  key(
    '综合养老服务中心用地',
    'prj-2022-063',
    22,
    PUBLIC_SERVICE,
    '县社会福利院',
    ['2022-01-12', '2022-03-18', '2022-05-26', '2022-06-15'],
    { demand: 'elderly' },
  ),
  key(
    '安置住房用地',
    'prj-2022-031',
    86,
    RESIDENTIAL,
    '县城市建设投资公司',
    ['2021-12-15', '2022-02-28', '2022-04-15', '2022-05-06'],
    { demand: 'housing' },
  ),
  key('职教实训楼用地', 'prj-2022-061', 18, PUBLIC_SERVICE, '县职业中专', ['2022-02-20', '2022-04-28'], {
    demand: 'training',
    started: '2022-05-10',
  }),
  key(
    '设施蔬菜基地附属用地',
    'prj-2022-054',
    35,
    AGRICULTURAL_FACILITY,
    '位奇镇人民政府',
    ['2022-01-30', '2022-02-25', '2022-03-28', '2022-04-05'],
    { township: '102', demand: 'vegetables' },
  ),
  key(
    '奶牛示范牧场用地',
    'prj-2022-056',
    90,
    AGRICULTURAL_FACILITY,
    '军马场牧业公司',
    ['2022-03-02', '2022-04-06', '2022-08-05', '2022-08-10'],
    { township: '402', demand: 'dairy' },
  ),
  key('百合深加工生产线用地', 'prj-2022-053', 28, INDUSTRIAL, '清泉百合合作社', ['2022-05-18'], { demand: 'lily' }),
  key(
    '国道连接线用地',
    'prj-2022-022',
    96,
    TRANSPORT,
    '县公路工程指挥部',
    ['2021-08-12', '2021-10-20', '2021-12-18', '2022-04-22'],
    { township: '106', demand: 'road' },
  ),
  key(
    '碳酸钙粉体深加工用地',
    'prj-2022-046',
    46,
    INDUSTRIAL,
    '位奇矿业公司',
    ['2021-12-20', '2022-02-15', '2022-03-26', '2022-04-15'],
    { township: '102' },
  ),
  key(
    '麦芽加工用地',
    'prj-2022-047',
    58,
    INDUSTRIAL,
    '老军麦芽公司',
    ['2022-01-15', '2022-03-05', '2022-04-25', '2022-05-08'],
    { township: '203' },
  ),
  stock('城北园区储备地块一', '101', 120, ['2020-06-18'], {
    listed: { kind: APPROVED_NOT_SUPPLIED, disposed: '2022-06-20', measure: '纳入石墨产业配套供地计划，核减原批次' },
  }),
  stock('城北园区储备地块二', '101', 86, ['2020-11-12'], { listed: { kind: APPROVED_NOT_SUPPLIED } }),
  stock('东乐集镇储备地块', '106', 42, ['2021-03-26'], {
    township: '106',
    listed: { kind: APPROVED_NOT_SUPPLIED, due: '2022-07-31' },
  }),
  stock('物流园北侧地块', '101', 64, ['2019-09-20', '2020-08-10'], {
    startDue: '2021-08-10',
    listed: { kind: SUPPLIED_NOT_USED, measure: '已约谈，限期动工', due: '2022-10-31' },
  }),
  stock('建材二期预留地块', '101', 38, ['2019-09-20', '2021-05-18'], { startDue: '2022-05-18' }),
  stock('农产品交易市场地块', '101', 55, ['2018-04-16', '2019-03-12'], {
    use: COMMERCIAL,
    listed: { kind: SUPPLIED_NOT_USED, disposed: '2022-05-12', measure: '协议收回，重新挂牌' },
  }),
  stock('新型建材产业园地块', '101', 130, ['2017-05-20', '2018-03-15', '2019-11-20', '2020-03-10'], {
    standardMet: '2021-06-30',
    used: 104,
    listed: { kind: USED_NOT_FULLY, disposed: '2022-07-18', measure: '空闲部分二期自用' },
  }),
  stock('电石厂技改地块', '101', 92, ['2017-05-20', '2018-06-18', '2020-05-12', '2020-10-08'], {
    listed: { kind: PRODUCING_BELOW_STANDARD, measure: '签订补充协议，增资技改' },
  }),
  stock('果蔬加工厂地块', '102', 36, ['2018-08-08', '2019-05-20', '2021-07-28'], {
    listed: { kind: BUILT_NOT_PRODUCING, disposed: '2022-08-15', measure: '引进新主体，恢复投产' },
  }),
  stock('有机肥厂地块', '102', 40, ['2018-08-08', '2019-05-20', '2020-09-10', '2020-12-01'], {
    standardMet: '2021-12-31',
  }),
  stock('麦草加工厂地块', '105', 24, ['2018-08-08', '2019-07-12', '2021-06-30'], {
    listed: { kind: BUILT_NOT_PRODUCING },
  }),
  stock('中药材仓储地块', '203', 48, ['2019-10-16', '2020-06-22', '2021-09-18', '2021-12-10'], {
    use: STORAGE,
    standardMet: '2022-06-30',
  }),
]
