import { chanceFrom, type Context } from '@tongchou/service-kit'
import { ImprovementKind, VillageImprovement } from '../campaign/village-improvement.entity.ts'
import { CivilityActivity, CivilityTheme, SocialContribution } from '../civility/civility.entity.ts'
import { FundingApplication, FundingState, FundingSubject } from '../funding/funding-application.entity.ts'
import { PollutedPond, PondState } from '../funding/polluted-pond.entity.ts'
import { GapArea, UrbanGap } from '../gap/urban-gap.entity.ts'
import { demoVillages } from './villages.demo.ts'
import { WAN, YEAR } from './works.demo.ts'

const HOUSING = 'housing-construction'
const { URBAN, RURAL, MANAGEMENT } = GapArea

/** Area, title, extent, department, township, found, project, money, closed. */
const GAPS: readonly (readonly [
  GapArea,
  string,
  string,
  string,
  string | null,
  string,
  string | null,
  string | null,
  string | null,
])[] = [
  [URBAN, '城区停车泊位不足', '缺口约620个', HOUSING, '620725101', '2022-01-18', 'prj-2022-064', '专项债券', null],
  [
    URBAN,
    '老旧管网漏损率高',
    '漏损率14.6%',
    HOUSING,
    '620725101',
    '2022-01-18',
    'prj-2022-004',
    '中央预算内投资',
    '2022-08-25',
  ],
  [URBAN, '城区公厕布点不足', '缺5座', HOUSING, '620725101', '2022-01-20', null, '城市维护费', null],
  [URBAN, '新城区雨污未分流', '约3.2公里', HOUSING, '620725101', '2022-04-11', null, null, null],
  [RURAL, '农村污水直排', '36个村无处理设施', HOUSING, null, '2022-02-10', null, '农村环境整治资金', null],
  [RURAL, '集镇垃圾收运能力不足', '缺车辆43台', HOUSING, null, '2022-01-20', 'prj-2022-033', '政府专项债', null],
  [RURAL, '村级保洁员缺配', '缺112人', HOUSING, '620725103', '2022-05-30', null, null, null],
  [
    MANAGEMENT,
    '城管案件多头受理',
    '四个热线未并网',
    'urban-management',
    null,
    '2022-01-25',
    'prj-2022-071',
    null,
    null,
  ],
  [MANAGEMENT, '无物业小区管理缺位', '23个小区', HOUSING, '620725101', '2022-03-02', null, null, null],
]

async function loadGaps(ctx: Context): Promise<void> {
  await ctx.createMany(
    UrbanGap,
    GAPS.map(([area, title, extent, department, township, foundOn, projectId, fund, closedOn], index) => ({
      id: `gap-${index + 1}`,
      area,
      title,
      extent,
      department,
      township,
      foundOn,
      projectId,
      fund,
      policy: index % 3 === 0 ? '甘政发〔2021〕46号' : null,
      closedOn,
    })),
    'demo.loaded',
  )
}

async function loadFunding(ctx: Context): Promise<void> {
  const asked = { department: HOUSING, office: '市生态环境局', projectId: null }
  const open = { decidedOn: null, approvedAmount: null, document: null }
  await ctx.createMany(
    FundingApplication,
    [
      {
        ...asked,
        ...open,
        id: 'funding-1',
        title: '纳污坑塘治理项目',
        subject: FundingSubject.POLLUTED_PONDS,
        sites: 6,
        amount: 820 * WAN,
        state: FundingState.SUBMITTED,
        submittedOn: '2022-05-12',
      },
      {
        ...asked,
        id: 'funding-2',
        title: '农村污水处理设施（一期7处）',
        subject: FundingSubject.RURAL_SEWAGE,
        sites: 7,
        amount: 640 * WAN,
        state: FundingState.APPROVED,
        submittedOn: '2022-03-10',
        decidedOn: '2022-05-06',
        approvedAmount: 560 * WAN,
        document: '甘财资环〔2022〕37号',
      },
      {
        ...asked,
        ...open,
        id: 'funding-3',
        title: '农村污水处理设施（二期4处）',
        subject: FundingSubject.RURAL_SEWAGE,
        sites: 4,
        amount: 380 * WAN,
        state: FundingState.PREPARED,
        submittedOn: null,
      },
    ],
    'demo.loaded',
  )
  await ctx.createMany(
    PollutedPond,
    [2, 7, 11, 15, 20, 25].map((number, index) => {
      const village = demoVillages[number]!
      return {
        id: `pond-${index + 1}`,
        name: `${village.name}坑塘`,
        township: village.township,
        areaMu: 1.2 + index * 0.7,
        state: index === 0 ? PondState.TREATED : index === 1 ? PondState.UNDER_TREATMENT : PondState.FOUND,
        foundOn: '2022-03-24',
        treatedOn: index === 0 ? '2022-07-30' : null,
        applicationId: 'funding-1',
      }
    }),
    'demo.loaded',
  )
}

const PLANNED: Readonly<Record<ImprovementKind, readonly [number, number]>> = {
  GREENING: [12, 40],
  STREET_HARDENING: [1, 4],
  HOME_BEAUTIFYING: [30, 120],
}

async function loadImprovements(ctx: Context): Promise<void> {
  const chance = chanceFrom(903)
  const rows = demoVillages.flatMap((village) =>
    Object.values(ImprovementKind).map((kind) => {
      const [least, most] = PLANNED[kind]
      const planned = chance.whole(least, most)
      const share = Math.min(1, chance.between(0.35, 1.15))
      return {
        villageId: village.id,
        township: village.township,
        year: YEAR,
        kind,
        planned,
        done: Math.round(planned * share * 10) / 10,
        checkedOn: '2022-08-20',
        photo: share > 0.6 ? `三化-${village.id.slice(-5)}-${kind.slice(0, 2)}` : null,
      }
    }),
  )
  await ctx.createMany(VillageImprovement, rows, 'demo.loaded')
}

const ACTIVITIES: readonly (readonly [string, CivilityTheme, string, number])[] = [
  ['文明交通劝导周', CivilityTheme.TRAFFIC, '2022-04-18', 260],
  ['“城市清洁日”全民大扫除', CivilityTheme.ENVIRONMENT, '2022-05-07', 1480],
  ['文明餐桌进饭店', CivilityTheme.TABLE, '2022-06-15', 190],
  ['小手拉大手爱护环境', CivilityTheme.ENVIRONMENT, '2022-06-24', 720],
  ['文明礼仪进社区', CivilityTheme.ETIQUETTE, '2022-08-10', 340],
]

async function loadCivility(ctx: Context): Promise<void> {
  await ctx.createMany(
    CivilityActivity,
    ACTIVITIES.map(([title, theme, heldOn, participants]) => ({
      title,
      theme,
      department: 'urban-management',
      township: '620725101',
      heldOn,
      participants,
    })),
    'demo.loaded',
  )
  const given = (
    giver: string,
    purpose: string,
    township: string | null,
    day: string,
    people: number,
    yuan: number,
  ) => ({
    giver,
    purpose,
    township,
    givenOn: day,
    volunteers: people,
    hours: people * 4,
    amount: yuan * 100,
  })
  await ctx.createMany(
    SocialContribution,
    [
      given('县志愿服务联合会', '河道清洁', '620725101', '2022-05-07', 120, 0),
      given('北湾村乡贤理事会', '村道绿化树苗', '620725101', '2022-04-12', 0, 36_000),
      given('霍城镇青年志愿队', '清理陈年垃圾', '620725103', '2022-06-02', 46, 0),
      given('丰源生态肥业公司', '堆肥菌剂', '620725102', '2022-07-19', 0, 28_000),
    ],
    'demo.loaded',
  )
}

/** Gaps, money asked for, ponds, villages made better, and what people gave of their own. */
export async function loadRegisters(ctx: Context): Promise<void> {
  await loadGaps(ctx)
  await loadFunding(ctx)
  await loadImprovements(ctx)
  await loadCivility(ctx)
}
