import { addDays, type Context } from '@tongchou/service-kit'
import { IncomeMeasure, IncomeSource } from '../income/income-measure.entity.ts'
import { IncomeReview } from '../income/income-review.entity.ts'
import { UrbanIncome } from '../income/urban-income.entity.ts'
import { EmploymentPolicy, EmploymentPolicyKind } from '../programme/employment-policy.entity.ts'
import { EmploymentProgramme, KeyGroup } from '../programme/employment-programme.entity.ts'
import { PayPolicy } from '../programme/pay-policy.entity.ts'
import { PolicyBenefit } from '../programme/policy-benefit.entity.ts'
import { MADE, pad, yuan } from './county.demo.ts'
import { residentId, townshipOf } from './people.demo.ts'

const { GRADUATE, RETURNER, DIFFICULT_HOUSEHOLD } = KeyGroup

const PROGRAMMES = [
  [GRADUATE, '大学生就业创业计划', 420],
  [RETURNER, '返乡创业人员计划', 380],
  [DIFFICULT_HOUSEHOLD, '就业困难家庭帮扶计划', 340],
] as const

const POLICIES = [
  ['policy-1', '困难家庭公益性岗位补贴', '山人社发〔2022〕8号', EmploymentPolicyKind.JOB, DIFFICULT_HOUSEHOLD, 7200],
  ['policy-2', '返乡创业一次性补助', '山人社发〔2022〕11号', EmploymentPolicyKind.START_UP, RETURNER, 5000],
  ['policy-3', '高校毕业生基层就业补助', '山人社发〔2022〕12号', EmploymentPolicyKind.JOB, GRADUATE, 18_000],
  ['policy-4', '职业技能培训补贴', '山人社发〔2022〕5号', EmploymentPolicyKind.TRAINING, null, 2400],
] as const

/** Residents of a group stand seven apart, from these places on. */
const FIRST_OF: Readonly<Record<string, number>> = { 'policy-1': 4, 'policy-2': 2, 'policy-3': 0 }

const benefits = () =>
  Object.entries(FIRST_OF).flatMap(([policyId, first], nth) =>
    Array.from({ length: 12 }, (_, at) => {
      const index = first + at * 7
      const approvedOn = addDays('2022-04-10', at * 9)
      const isPaid = at < 9
      return {
        policyId,
        residentId: residentId(index),
        township: townshipOf(index),
        amount: yuan([3600, 5000, 9000][nth]!),
        approvedOn,
        paidOn: isPaid ? addDays(approvedOn, 20) : null,
        voucher: isPaid ? `财社拨〔2022〕${pad(nth * 20 + at + 1, 3)}号` : null,
      }
    }),
  )

const PAY = [
  [
    '机关事业单位基本工资标准调整',
    '甘人社发〔2022〕3号',
    '机关事业单位在职人员',
    4620,
    2180,
    '2022-06-30',
    '2022-06-24',
  ],
  ['乡镇工作补贴标准提高', '甘人社发〔2022〕9号', '乡镇在编人员', 812, 240, '2022-07-31', null],
  ['企业最低工资标准调整落实', '甘政发〔2022〕31号', '执行最低工资企业职工', 1350, 486, '2022-10-31', null],
] as const

/** Wage, business, property and transfer income since the year began, as published. */
const INCOMES = [
  [2021, 1, 5210, 820, 610, 1230, '2021-04-22'],
  [2021, 2, 9890, 1530, 1190, 2410, '2021-07-22'],
  [2021, 3, 15_260, 2370, 1830, 3720, '2021-10-25'],
  [2021, 4, 20_980, 3310, 2540, 5090, '2022-01-20'],
  [2022, 1, 5590, 862, 650, 1330, '2022-04-22'],
  [2022, 2, 10_640, 1602, 1262, 2616, '2022-07-22'],
] as const

const { WAGE, BUSINESS, PROPERTY, TRANSFER } = IncomeSource
const MEASURES = [
  [WAGE, '机关事业单位增资兑现', 'human-resources', 620, 540],
  [WAGE, '工业企业稳岗扩岗', 'industry-it', 480, 350],
  [BUSINESS, '城镇个体经营户纾困扶持', 'market-regulation', 260, 150],
  [PROPERTY, '城镇房屋租赁与集体资产收益', 'housing-construction', 180, 120],
  [TRANSFER, '养老金与低保标准提高', 'human-resources', 340, 310],
] as const

/** What is done for people: programmes, policies, pay, income. */
export async function loadSupport(ctx: Context): Promise<void> {
  const programmes = PROGRAMMES.map(([keyGroup, name, goal]) => ({
    year: 2022,
    keyGroup,
    name,
    goal,
    leader: '县人社局分管副局长（演示）',
  }))
  await ctx.createMany(EmploymentProgramme, programmes, MADE)
  const policies = POLICIES.map(([id, name, documentNumber, kind, keyGroup, most]) => ({
    id,
    name,
    documentNumber,
    kind,
    keyGroup,
    standard: '本县户籍、实名登记且符合条件的人员，按规定申报',
    mostPerPerson: yuan(most),
    beginsOn: '2022-01-01',
    endsOn: '2022-12-31',
  }))
  await ctx.createMany(EmploymentPolicy, policies, MADE)
  await ctx.createMany(PolicyBenefit, benefits(), MADE)
  const pay = PAY.map(([name, documentNumber, beneficiaries, people, amount, dueOn, doneOn]) => ({
    name,
    documentNumber,
    beneficiaries,
    people,
    yearlyAmount: yuan(amount * 10_000),
    department: 'human-resources',
    dueOn,
    doneOn,
  }))
  await ctx.createMany(PayPolicy, pay, MADE)
  const incomes = INCOMES.map(([year, quarter, wage, business, property, transfer, publishedOn]) => ({
    year,
    quarter,
    wage: yuan(wage),
    business: yuan(business),
    property: yuan(property),
    transfer: yuan(transfer),
    publishedOn,
    document: `${year}年${quarter}季度住户调查公报（演示）`,
  }))
  await ctx.createMany(UrbanIncome, incomes, MADE)
  const measures = MEASURES.map(([source, name, department, planned, achieved]) => ({
    year: 2022,
    source,
    name,
    department,
    planned: yuan(planned),
    achieved: yuan(achieved),
    asOfMonth: '2022-07',
    note: null,
  }))
  await ctx.createMany(IncomeMeasure, measures, MADE)
  const reviews = ['2022-04-28', '2022-07-27'].map((heldOn, nth) => ({
    heldOn,
    chair: '县政府分管副县长（演示）',
    participants: '人社局、统计局、调查队、财政局、发改局',
    judgement: nth === 0 ? '一季度工资性收入增势平稳，经营净收入偏弱' : '二季度增速低于全年目标，经营净收入仍需发力',
    tasks: '落实增资政策，扩大城镇就业，扶持个体经营',
    nextOn: nth === 0 ? '2022-07-29' : '2022-10-28',
  }))
  await ctx.createMany(IncomeReview, reviews, MADE)
}
