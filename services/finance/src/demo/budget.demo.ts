import { chanceFrom, type Context, Submission, SubmissionStatus } from '@tongchou/service-kit'
import { BudgetLine, BudgetSpending } from '../budget/budget-line.entity.ts'
import { SPENDING_FORM } from '../budget/spending-form.ts'
import { sentAt, wan, whose } from './demo-names.ts'

/** unit | subject | what for | 万元 needed | 万元 given | share spent by August of what is given */
const LINES = `
education|205|义务教育经费保障|9600|9600|0.68
education|205|学前教育发展|1800|1800|0.6
education|205|教师工资及绩效|21400|21400|0.67
public-security|204|公安办案业务|2400|2400|0.66
public-security|204|社会治安防控建设|1600|1450|0.5
health|210|基本公共卫生服务|3200|3200|0.72
health|210|城乡居民医保补助|6800|6800|0.7
health|210|疫情防控保障|1900|1900|0.81
human-resources|208|城乡居民养老保险|5600|5600|0.69
human-resources|208|就业专项|1500|1500|0.61
industry-it|206|科技成果转化|620|560|0.42
industry-it|215|工业发展扶持|1300|1300|0.55
housing-construction|212|城市道路养护|2100|2100|0.58
housing-construction|212|老旧小区配套|2600|2400|0.49
urban-management|212|环卫运行|1700|1700|0.66
urban-management|212|城市照明|420|420|0.64
ecology-environment|211|污染防治|1500|1500|0.33
ecology-environment|211|节能降耗|480|480|0.44
agriculture-rural|213|农业产业发展|4600|4600|0.6
agriculture-rural|213|乡村振兴配套|5200|5200|0.63
water-affairs|213|水利工程配套|3800|3800|0.52
natural-resources|220|国土调查与整治|1200|1200|0.57
emergency-management|224|应急物资|560|560|0.62
commerce|216|商贸流通|640|640|0.29
development-reform|201|发展改革事务|720|720|0.64
finance|201|财政事务|680|680|0.66
finance|232|政府债券付息|4200|4200|0.67
620725101|201|清泉镇机关运行|980|980|0.67
620725101|212|清泉镇村镇建设|420|420|0.55
620725102|201|位奇镇机关运行|760|760|0.66
620725103|201|霍城镇机关运行|740|740|0.66
620725104|201|陈户镇机关运行|720|720|0.65
620725104|208|陈户镇民政救助|260|260|0.48
620725105|201|大马营镇机关运行|780|780|0.67
620725106|201|东乐镇机关运行|690|690|0.66
620725203|201|老军乡机关运行|560|560|0.64
620725204|201|李桥乡机关运行|540|540|0.6
620725204|213|李桥乡农业服务|180|180|0.2
`.trim()

const REPORTED = 8
const LAST_YEAR_SHARE = 0.93

interface Line {
  readonly unit: string
  readonly subject: string
  readonly name: string
  readonly need: number
  readonly given: number
  readonly spent: number
}

const lines: readonly Line[] = LINES.split('\n').map((line) => {
  const [unit = '', subject = '', name = '', need, given, spent] = line.split('|')
  return { unit, subject, name, need: Number(need), given: Number(given), spent: Number(spent) }
})

const numbered = (index: number): string => String(index + 1).padStart(3, '0')

const MONTHS = 12

/** Last year month by month; the eight grew since, a few subjects were spent faster then. */
function spendingsBefore({ unit, subject, given }: Line, at: number) {
  const chance = chanceFrom(at + 83)
  const weights = Array.from({ length: MONTHS }, () => chance.between(0.8, 1.2))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const spent = given * LAST_YEAR_SHARE * (FASTER_BEFORE.has(subject) ? 0.96 : 0.9)
  return weights.map((weight, month) => ({
    lineId: `budget-2021-${numbered(at)}`,
    period: `2021-${String(month + 1).padStart(2, '0')}`,
    unit,
    amount: wan(Math.round(((spent * weight) / sum) * 100) / 100),
    reported: true,
  }))
}

/** Subjects of which last year more was spent by the summer than this year. */
const FASTER_BEFORE = new Set(['206', '211'])

/** The last month of some units is still a draft. */
const DRAFTING = new Set(['urban-management', 'commerce', '620725103', '620725106', '620725204'])
const isStillDrafting = (unit: string): boolean => DRAFTING.has(unit)

function spendingsOf({ unit, given, spent }: Line, at: number) {
  const chance = chanceFrom(at + 41)
  const weights = Array.from({ length: REPORTED }, () => chance.between(0.7, 1.3))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight, month) => ({
    lineId: `budget-2022-${numbered(at)}`,
    period: `2022-${String(month + 1).padStart(2, '0')}`,
    unit,
    amount: wan(Math.round(((given * spent * weight) / sum) * 100) / 100),
    reported: month < REPORTED - 1 || !isStillDrafting(unit),
  }))
}

export async function loadBudget(ctx: Context): Promise<void> {
  await ctx.createMany(
    BudgetLine,
    lines.flatMap(({ unit, subject, name, need, given }, index) => {
      const line = { ...whose(unit), subject, name }
      return [
        {
          ...line,
          id: `budget-2022-${numbered(index)}`,
          planYear: 2022,
          needAmount: wan(need),
          allocatedAmount: wan(given),
          allocatedOn: '2022-01-25',
          refinedOn: index % 6 === 5 ? null : `2022-0${2 + (index % 3)}-${10 + (index % 15)}`,
        },
        {
          ...line,
          id: `budget-2021-${numbered(index)}`,
          planYear: 2021,
          needAmount: wan(Math.round(need * LAST_YEAR_SHARE)),
          // Last year the eight had a smaller part of the whole.
          allocatedAmount: wan(Math.round(given * LAST_YEAR_SHARE * (Number(subject) > 212 ? 1 : 0.97))),
          allocatedOn: '2021-01-28',
          refinedOn: '2021-03-20',
        },
      ]
    }),
    'demo.loaded',
  )
  await ctx.createMany(
    BudgetSpending,
    [...lines.flatMap(spendingsBefore), ...lines.flatMap(spendingsOf)],
    'demo.loaded',
  )
  const units = [...new Set(lines.map(({ unit }) => unit))]
  const { DRAFT, LOCKED, SUBMITTED } = SubmissionStatus
  const submission = (period: string, unit: string, status: SubmissionStatus) => ({
    form: SPENDING_FORM,
    period,
    unit,
    status,
    revision: 1,
    submittedBy: status === DRAFT ? null : '填报员（演示）',
    submittedAt: status === DRAFT ? null : sentAt(period, ctx.today),
    reviewedBy: status === LOCKED ? '负责人（演示）' : null,
    approvedBy: status === LOCKED ? '负责人（演示）' : null,
    lockedAt: status === LOCKED ? sentAt(period, ctx.today) : null,
    reason: null,
  })
  await ctx.createMany(
    Submission,
    units.flatMap((unit) => [
      submission('2022-07', unit, LOCKED),
      submission('2022-08', unit, isStillDrafting(unit) ? DRAFT : SUBMITTED),
    ]),
    'demo.loaded',
  )
}
