import { addDays, type Context } from '@tongchou/service-kit'
import { ProjectChange } from '../project-change/project-change.entity.ts'
import { PromotionPlan, Trip } from '../promotion/promotion.entity.ts'
import { UpperPlanEntry } from '../upper-plan-entry/upper-plan-entry.entity.ts'
import type { DemoProject } from './demo-projects.ts'
import { wan } from './seeded.ts'

/** Applications of the year: level, days after 10 February, admitted after how many days (0: not yet). */
const UPPER: readonly (readonly [name: string, level: string, after: number, took: number, plan: string])[] = [
  ['百万千瓦风光基地一期', 'NATION', 0, 48, '全国大型风电光伏基地清单'],
  ['东部灌区续建配套与节水改造', 'NATION', 5, 60, '中央预算内水利投资计划'],
  ['艾黎学院', 'PROVINCE', 8, 55, '省列重大建设项目清单'],
  ['新建安置住房（568套）', 'NATION', 12, 70, '中央财政城镇保障性安居工程专项'],
  ['年产10万吨石墨电极材料', 'PROVINCE', 15, 66, '省列重大建设项目清单'],
  ['县医院医疗综合楼', 'PROVINCE', 20, 75, '地方政府专项债券项目清单'],
  ['霍城新庄高标准基本农田', 'PROVINCE', 22, 80, '省级土地整治项目计划'],
  ['焉支景区提升工程', 'CITY', 30, 95, '市列重点文旅项目清单'],
  ['石沟河流域生态修复', 'PROVINCE', 40, 150, '省级山水生态修复项目库'],
  ['汉长城遗址保护展示', 'NATION', 60, 0, '国家文物保护利用设施建设计划'],
  ['抽水蓄能电站前期工程', 'NATION', 75, 0, '全国抽水蓄能中长期规划重点项目'],
  ['第二水厂建设', 'PROVINCE', 120, 0, '地方政府专项债券项目清单'],
]

const CHANGES: readonly (readonly [
  name: string,
  kind: string,
  on: string,
  days: number,
  reason: string,
  status: string,
])[] = [
  ['艾黎小镇', 'CONTENT', '2022-04-20', 20, '调整游客中心布局', 'APPROVED'],
  ['艾黎小镇', 'INVESTMENT', '2022-07-06', 15, '增加停车场用地及投资', 'APPROVED'],
  ['大数据灾备中心一期', 'CONTENT', '2022-05-18', 30, '机房等级由B级调整为A级', 'APPROVED'],
  ['固体废弃物填埋场', 'INVESTMENT', '2022-05-30', 12, '防渗工程量增加', 'APPROVED'],
  ['光伏组件装配线', 'CONTENT', '2022-06-22', 10, '生产线由两条调整为三条', 'APPROVED'],
  ['新建安置住房（568套）', 'PERIOD', '2022-07-19', 25, '征拆交地晚于计划', 'APPROVED'],
  ['固体废弃物填埋场', 'CONTENT', '2022-08-16', 18, '渗滤液处理工艺调整', 'REQUESTED'],
]

const TRIPS: readonly (readonly [
  kind: string,
  to: string,
  leader: string,
  sector: string | null,
  on: string,
  went: string | null,
  figures: readonly number[],
])[] = [
  ['COMPREHENSIVE', '江苏南京、苏州', '县委书记', null, '2022-04-12', '2022-04-14', [14, 9, 3, 46000]],
  ['TOPICAL', '安徽亳州', '副县长（农业）', 'AGRICULTURE', '2022-04-25', '2022-05-09', [8, 5, 2, 9800]],
  ['TOPICAL', '浙江杭州', '副县长（工业）', 'INDUSTRY', '2022-05-20', '2022-05-24', [11, 7, 2, 21000]],
  ['COMPREHENSIVE', '广东深圳、东莞', '县长', null, '2022-06-15', '2022-06-20', [18, 12, 4, 58000]],
  ['TOPICAL', '山东寿光', '副县长（农业）', 'AGRICULTURE', '2022-07-12', '2022-07-18', [6, 4, 1, 4500]],
  ['TOPICAL', '陕西西安', '副县长（文旅）', 'TOURISM', '2022-08-10', null, []],
  ['COMPREHENSIVE', '北京、天津', '县委书记', null, '2022-09-14', null, []],
  ['TOPICAL', '湖南长沙', '副县长（工业）', 'ENERGY', '2022-10-18', null, []],
]

/** Ways into upper plans, changes of projects, and the year's promotion plan with its trips. */
export async function loadOutreach(ctx: Context, projects: readonly DemoProject[]): Promise<void> {
  const byName = new Map(projects.map((project) => [project.name, project]))
  const of = (name: string): DemoProject => {
    const project = byName.get(name)
    if (!project) throw new Error(`the demonstration has no project ${name}`)
    return project
  }
  await ctx.createMany(
    UpperPlanEntry,
    UPPER.map(([name, level, after, took, planName], index) => {
      const submittedOn = addDays('2022-02-10', after)
      const project = of(name)
      return {
        id: `upper-2022-${String(index + 1).padStart(2, '0')}`,
        projectId: project.id,
        planYear: 2022,
        level: level as never,
        planName,
        status: (took ? 'ADMITTED' : after < 100 ? 'REVIEWED' : 'SUBMITTED') as never,
        submittedOn,
        reviewedOn: after < 100 ? addDays(submittedOn, 25) : null,
        admittedOn: took ? addDays(submittedOn, took) : null,
        askedAmount: Math.round(project.totalInvestment / 2),
        admittedAmount: took ? Math.round(project.totalInvestment / 3 / 1e6) * 1e6 : null,
        document: took ? `甘发改投资〔2022〕${210 + index * 13}号` : null,
      }
    }),
    'demo.loaded',
  )
  const counted = new Map<string, number>()
  await ctx.createMany(
    ProjectChange,
    CHANGES.map(([name, kind, changedOn, daysLost, reason, status], index) => {
      const project = of(name)
      const ordinal = (counted.get(name) ?? 0) + 1
      counted.set(name, ordinal)
      const isDecided = status === 'APPROVED'
      return {
        id: `change-2022-${String(index + 1).padStart(2, '0')}`,
        projectId: project.id,
        kind: kind as never,
        changedOn,
        reason,
        oldValue: kind === 'INVESTMENT' ? '原批复概算' : '原批复内容',
        newValue: reason,
        newInvestment: null,
        newFinishOn: null,
        daysLost,
        ordinal,
        approvalLevel: (ordinal > 1 ? 'COUNTY' : 'AUTHORITY') as never,
        status: status as never,
        requestedBy: project.ownerUnit,
        decidedBy: isDecided ? (ordinal > 1 ? '县政府常务会议' : '行业主管部门') : null,
        decidedOn: isDecided ? addDays(changedOn, 9) : null,
        document: null,
      }
    }),
    'demo.loaded',
  )
  const plan = {
    id: 'promotion-2022',
    planYear: 2022,
    name: '2022年赴外招商工作计划',
    department: 'commerce',
    approvedOn: '2022-03-18',
    document: '县委办发〔2022〕21号',
  }
  await ctx.createMany(PromotionPlan, [plan], 'demo.loaded')
  await ctx.createMany(
    Trip,
    TRIPS.map(
      (
        [kind, destination, leader, sector, plannedOn, wentOn, [contacts = 0, talks = 0, intents = 0, amount = 0]],
        index,
      ) => ({
        id: `trip-2022-${String(index + 1).padStart(2, '0')}`,
        planId: plan.id,
        kind: kind as never,
        department: 'commerce',
        destination,
        leader,
        sector: sector as never,
        plannedOn,
        wentOn,
        targetFirms: '行业龙头企业、商会会员企业',
        contacts,
        talks,
        intents,
        intentAmount: amount ? wan(amount) : null,
        result: wentOn ? '形成意向线索，明确专人跟进' : null,
      }),
    ),
    'demo.loaded',
  )
}
