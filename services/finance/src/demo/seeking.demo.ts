import { addDays, type Context } from '@tongchou/service-kit'
import { PreliminaryFee, PreliminaryWork } from '../preliminary-fee/preliminary-fee.entity.ts'
import { CapitalSource, ProjectCapital } from '../project-capital/project-capital.entity.ts'
import { BudgetFocus, BudgetSubmission, CatchUpPlan, CatchUpStage, FundContact } from '../seeking/seeking.entity.ts'
import { UpperFundSource } from '../upper-fund/upper-fund.codes.ts'
import { BudgetWindow, SeekingUnit } from '../year-plan/year-plan.entity.ts'
import { demoProject, wan } from './demo-names.ts'

const { CENTRAL, PROVINCE } = UpperFundSource

const FOCUSES: readonly (readonly [
  source: UpperFundSource,
  direction: string,
  document: string,
  place: number | null,
])[] = [
  [CENTRAL, '大型灌区续建配套与现代化改造', '中央预算内投资计划草案报告', 10],
  [CENTRAL, '保障性安居工程', '中央预算内投资计划草案报告', 31],
  [CENTRAL, '以工代赈', '中央预算内投资计划草案报告', null],
  [CENTRAL, '黄河流域生态保护和高质量发展', '中央财政转移支付安排说明', null],
  [PROVINCE, '新能源及储能示范', '省级财政预算草案报告', 47],
  [PROVINCE, '县城城镇化补短板', '省级财政预算草案报告', 66],
  [PROVINCE, '中医药产业发展', '省级财政预算草案报告', 13],
  [PROVINCE, '数字政府和智慧城管', '省级财政预算草案报告', 71],
  [PROVINCE, '冷链物流骨干网', '省级财政预算草案报告', 15],
  [PROVINCE, '文旅融合示范', '省级财政预算草案报告', null],
]

const OFFICES = ['省财政厅预算处', '省发展改革委投资处', '省水利厅规划处', '省农业农村厅计财处', '市财政局'] as const

const FEES: readonly (readonly [
  place: number,
  name: string,
  department: string,
  work: PreliminaryWork,
  asked: number,
  approved: number | null,
  given: number | null,
  output: string | null,
])[] = [
  [31, '新建安置住房可研编制费', 'housing-construction', PreliminaryWork.FEASIBILITY, 60, 60, 60, '可行性研究报告批复'],
  [66, '地下管网普查勘察设计费', 'housing-construction', PreliminaryWork.SURVEY_DESIGN, 48, 45, 45, '初步设计批复'],
  [67, '农村公路联网工程勘察设计费', 'housing-construction', PreliminaryWork.SURVEY_DESIGN, 80, 70, 40, null],
  [61, '县职业教育实训楼预可研费', 'development-reform', PreliminaryWork.FEASIBILITY, 160, 150, 150, '预可研报告'],
  [68, '通用航空前期工程环评水保费', 'development-reform', PreliminaryWork.ENVIRONMENT, 90, 90, 50, null],
  [10, '东部灌区续建配套项目建议书费', 'water-affairs', PreliminaryWork.PROPOSAL, 30, 30, 30, '项目建议书批复'],
  [69, '石沟河流域生态修复可研费', 'natural-resources', PreliminaryWork.FEASIBILITY, 42, 40, 40, '可行性研究报告批复'],
  [17, '县医院医疗综合楼初步设计费', 'health', PreliminaryWork.SURVEY_DESIGN, 75, 75, 75, '初步设计批复'],
  [71, '数字城管指挥中心可研费', 'urban-management', PreliminaryWork.FEASIBILITY, 26, null, null, null],
]

function feeOf([place, name, department, work, asked, approved, given, output]: (typeof FEES)[number], index: number) {
  const requestedOn = addDays('2022-02-08', index * 9)
  const approvedOn = approved === null ? null : addDays(requestedOn, 15)
  const allocatedOn = given === null ? null : addDays(requestedOn, 28)
  return {
    projectId: demoProject(place),
    name,
    department,
    work,
    requestedAmount: wan(asked),
    requestedOn,
    approvedAmount: approved === null ? null : wan(approved),
    approvedOn,
    allocatedAmount: given === null ? null : wan(given),
    allocatedOn,
    outputDocument: output,
    outputOn: output === null ? null : addDays(requestedOn, 70),
  }
}

const CAPITAL: readonly (readonly [
  place: number,
  source: CapitalSource,
  required: number,
  placed: number,
  dueOn: string,
  policy: string | null,
])[] = [
  [2, CapitalSource.SPECIAL_BOND, 8400, 6000, '2022-09-30', '专项债券补充项目资本金'],
  [5, CapitalSource.SPECIAL_BOND, 3040, 3040, '2022-06-30', '专项债券补充项目资本金'],
  [14, CapitalSource.OWNER, 37200, 30000, '2022-10-31', null],
  [31, CapitalSource.BUDGET, 3160, 2000, '2022-08-31', '补短板项目资本金政策'],
  [61, CapitalSource.OWNER, 4800, 1500, '2022-12-20', null],
]

/** The assessed units that handed something in for a window; the last window lacks a third of them. */
function submissionsOf(windows: readonly BudgetWindow[], units: readonly SeekingUnit[], today: string) {
  return windows.flatMap((window, nth) =>
    units.flatMap(({ township, department, name }, at) => {
      const submittedOn = addDays(window.opensOn, 6 + ((at * 3) % 30))
      if (submittedOn > window.closesOn || submittedOn > today || (at + nth) % (nth === 3 ? 3 : 8) === 0) return []
      const title = `${name}${window.name}材料`
      const amount = wan(600 + at * 130)
      return [{ windowId: window.id, township, department, title, projectId: null, amount, submittedOn }]
    }),
  )
}

export async function loadSeeking(ctx: Context): Promise<void> {
  const units = await ctx.db.repository(SeekingUnit).find({ where: { planYear: 2022 }, order: { id: 'ASC' } })
  const windows = await ctx.db.repository(BudgetWindow).find({ where: { planYear: 2022 }, order: { opensOn: 'ASC' } })
  await ctx.createMany(BudgetSubmission, submissionsOf(windows, units, ctx.today), 'demo.loaded')
  await ctx.createMany(
    BudgetFocus,
    FOCUSES.map(([source, direction, document, place]) => {
      const projectId = place === null ? null : demoProject(place)
      return { planYear: 2022, source, direction, document, projectId, remark: null }
    }),
    'demo.loaded',
  )
  await ctx.createMany(
    FundContact,
    units.flatMap(({ township, department, name }, at) =>
      [0, 1, 2].slice(0, 1 + (at % 3)).map((nth) => {
        const contactedOn = addDays('2022-02-10', at * 4 + nth * 55)
        return {
          township,
          department,
          office: OFFICES[(at + nth) % OFFICES.length] ?? '',
          contactedOn,
          byWhom: `${name}主要负责人`,
          matter: '汇报项目前期和资金需求',
          expectedAmount: wan(300 + at * 40),
          result: nth === 0 ? '同意列入年度备选项目' : null,
          nextOn: nth === 0 ? null : addDays(contactedOn, 30),
        }
      }),
    ),
    'demo.loaded',
  )
  const plan = { planYear: 2022, measures: '主要领导每月赴省对接不少于一次，储备项目不少于五个', owner: '主要负责人' }
  await ctx.createMany(
    CatchUpPlan,
    [
      {
        ...plan,
        township: null,
        department: 'ecology-environment',
        stage: CatchUpStage.APPROVED,
        goalAmount: wan(2950),
        draftedOn: '2022-03-10',
        approvedOn: '2022-03-25',
      },
      {
        ...plan,
        township: null,
        department: 'commerce',
        stage: CatchUpStage.APPROVED,
        goalAmount: wan(2700),
        draftedOn: '2022-03-15',
        approvedOn: '2022-04-02',
      },
      {
        ...plan,
        township: '620725204',
        department: null,
        stage: CatchUpStage.DRAFTED,
        goalAmount: wan(530),
        draftedOn: '2022-04-20',
        approvedOn: null,
      },
    ],
    'demo.loaded',
  )
  await ctx.createMany(PreliminaryFee, FEES.map(feeOf), 'demo.loaded')
  await ctx.createMany(
    ProjectCapital,
    CAPITAL.map(([place, source, required, placed, dueOn, policy]) => {
      const amounts = { requiredAmount: wan(required), placedAmount: wan(placed) }
      return { projectId: demoProject(place), source, ...amounts, dueOn, policy }
    }),
    'demo.loaded',
  )
}
