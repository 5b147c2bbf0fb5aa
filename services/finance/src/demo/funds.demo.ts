import { addDays, chanceFrom, type Context, daysBetween } from '@tongchou/service-kit'
import { FundPayment, FundPaymentUse } from '../fund-payment/fund-payment.entity.ts'
import { FundAllocation } from '../upper-fund/fund-allocation.entity.ts'
import { UpperFundKind, UpperFundSource, UpperFundStage } from '../upper-fund/upper-fund.codes.ts'
import { UpperFund } from '../upper-fund/upper-fund.entity.ts'
import { wan } from './demo-names.ts'
import { FUNDS_OF_THE_YEAR, type FundLine, HISTORY } from './fund-lines.ts'

const dayOf = (year: number, day: string): string => `${year}-${day}`
const unitOf = (unit: string) => {
  const isTownship = /^\d+$/.test(unit)
  return { unit, township: isTownship ? unit : null, department: isTownship ? null : unit }
}

const END_OF_DAYS = '9999-12-31'

const earlier = (one: string, other: string): string => (one < other ? one : other)

/** The day so many days on, if it has come by then. */
function after(day: string | null, days: number | null, today: string): string | null {
  if (day === null || days === null) return null
  const next = addDays(day, days)
  return next <= today ? next : null
}

function fundOf(line: FundLine, number: number, today: string) {
  const { grantedOn, granted, receivedAfter, allocatedAfter, paidShare } = line
  const receivedOn = after(grantedOn, receivedAfter, today)
  const allocatedOn = after(receivedOn, allocatedAfter, today)
  const allocated = allocatedOn === null ? 0 : wan(granted)
  const paid = allocatedOn === null ? 0 : wan(Math.floor(granted * paidShare))
  // What would be paid after today was paid in the days before it.
  const lately = today === END_OF_DAYS ? today : addDays(today, -(number % 24))
  const lastPaidOn = paid === 0 || allocatedOn === null ? null : earlier(addDays(allocatedOn, line.paidAfter), lately)
  const stage =
    receivedOn === null
      ? UpperFundStage.GRANTED
      : allocatedOn === null
        ? UpperFundStage.RECEIVED
        : paid === 0
          ? UpperFundStage.ALLOCATED
          : paid < allocated
            ? UpperFundStage.PAYING
            : UpperFundStage.PAID_UP
  const isSpecial = line.kind !== UpperFundKind.GENERAL_TRANSFER
  const planned = isSpecial && line.planned
  return {
    id: `fund-2022-${String(number).padStart(3, '0')}`,
    name: line.name,
    documentNumber: line.documentNumber,
    kind: line.kind,
    source: line.source,
    ...unitOf(line.unit),
    projectId: line.projectId,
    projectBound: line.kind === UpperFundKind.BUDGET_INVESTMENT || line.kind === UpperFundKind.SPECIAL_BOND,
    ecoIndustry: line.ecoIndustry,
    weakLink: line.weakLink,
    stage,
    appliedAmount: wan(Math.round(granted * 1.3)),
    appliedOn: addDays(grantedOn, -58),
    grantedAmount: wan(granted),
    grantedOn,
    receivedAmount: receivedOn === null ? null : wan(granted),
    receivedOn,
    allocatedAmount: allocated,
    allocatedOn,
    paidAmount: paid,
    lastPaidOn,
    recoveredAmount: null,
    recoveredOn: null,
    spendMeasure: planned ? '按合同和工程进度支付，按月调度到项目' : null,
    spendBy: planned ? line.spendBy : null,
    plannedOn: planned ? addDays(grantedOn, 10) : null,
  }
}

type DemoFund = ReturnType<typeof fundOf>

/** Years gone by: one sum for each unit and quarter, wholly paid, so that growth has its base. */
function historyOf(): DemoFund[] {
  return HISTORY.flatMap(({ unit, name, sums }, at) =>
    sums.flatMap(([year, total]) =>
      (['02-18', '05-20', '07-12', '10-26'] as const).map((day, quarter) => {
        const chance = chanceFrom(year * 100 + at * 4 + quarter)
        const granted = Math.round((total / 4) * chance.between(0.9, 1.1))
        const line = {
          name: `${year}年${name}上级补助（第${quarter + 1}批）`,
          documentNumber: `甘财预〔${year}〕${100 + at * 4 + quarter}号`,
          kind: UpperFundKind.SPECIAL_TRANSFER,
          source: quarter === 3 ? UpperFundSource.CITY : UpperFundSource.PROVINCE,
          unit,
          projectId: null,
          ecoIndustry: null,
          weakLink: false,
          grantedOn: dayOf(year, day),
          granted,
          receivedAfter: 12,
          allocatedAfter: 14,
          paidShare: 1,
          paidAfter: 30,
          planned: true,
          spendBy: dayOf(year, '12-20'),
        }
        return { ...fundOf(line, 0, END_OF_DAYS), id: `fund-${year}-${String(at * 4 + quarter).padStart(3, '0')}` }
      }),
    ),
  )
}

const applications = [
  { name: '石沟河流域生态修复二期', unit: '620725203', amount: 2600, appliedOn: '2022-07-20' },
  { name: '第二水厂建设专项债券', unit: 'water-affairs', amount: 9800, appliedOn: '2022-08-05' },
  { name: '县中医院迁建中央预算内投资', unit: 'health', amount: 6400, appliedOn: '2022-08-16' },
].map(({ name, unit, amount, appliedOn }, index) => ({
  id: `fund-2022-a${index + 1}`,
  name,
  documentNumber: null,
  kind: index === 1 ? UpperFundKind.SPECIAL_BOND : UpperFundKind.BUDGET_INVESTMENT,
  source: UpperFundSource.PROVINCE,
  ...unitOf(unit),
  projectId: null,
  projectBound: true,
  ecoIndustry: null,
  weakLink: true,
  stage: UpperFundStage.APPLIED,
  appliedAmount: wan(amount),
  appliedOn,
  grantedAmount: null,
  grantedOn: null,
  receivedAmount: null,
  receivedOn: null,
  allocatedAmount: 0,
  allocatedOn: null,
  paidAmount: 0,
  lastPaidOn: null,
  recoveredAmount: null,
  recoveredOn: null,
  spendMeasure: null,
  spendBy: null,
  plannedOn: null,
}))

function linesOf(fund: DemoFund, spendBy: string) {
  if (fund.allocatedOn === null) return []
  const isSpent = fund.paidAmount === fund.allocatedAmount
  return [
    {
      id: `line-${fund.id}`,
      fundId: fund.id,
      township: fund.township,
      department: fund.department,
      projectId: fund.projectId,
      amount: fund.allocatedAmount,
      allocatedOn: fund.allocatedOn,
      spendable: fund.kind !== UpperFundKind.GENERAL_TRANSFER,
      spendBy,
      paidAmount: fund.paidAmount,
      spentOn: isSpent ? fund.lastPaidOn : null,
    },
  ]
}

const PAYEES = ['祁连建筑工程公司', '河西路桥公司', '县农民工工资专用账户', '陇西设备公司', '云山设计院'] as const
const USES = [
  FundPaymentUse.WORKS,
  FundPaymentUse.WORKS,
  FundPaymentUse.WAGES,
  FundPaymentUse.EQUIPMENT,
  FundPaymentUse.DESIGN,
] as const
const SHARES = [0.4, 0.2, 0.2, 0.15, 0.05] as const

/** What was paid of a fund in five payments, the last of them on its last day. */
function paymentsOf(fund: DemoFund, at: number) {
  if (fund.paidAmount === 0 || fund.allocatedOn === null || fund.lastPaidOn === null) return []
  const days = daysBetween(fund.allocatedOn, fund.lastPaidOn)
  let left = fund.paidAmount
  // Money for people names no project; of the rest a few payments lack theirs.
  const isSubsidy = fund.projectId === null && at % 4 !== 0
  return SHARES.map((share, index) => {
    const isLast = index === SHARES.length - 1
    const amount = isLast ? left : Math.round(fund.paidAmount * share)
    left -= amount
    return {
      fundId: fund.id,
      allocationId: `line-${fund.id}`,
      projectId: fund.projectId,
      purpose: isSubsidy ? FundPaymentUse.SUBSIDY : (USES[index] ?? FundPaymentUse.OTHER),
      payee: isSubsidy ? '补助对象（演示）' : `${PAYEES[index]}（演示）`,
      payeeUscc: null,
      amount,
      paidOn: addDays(fund.allocatedOn ?? '', Math.round((days * (index + 1)) / SHARES.length)),
      voucherNumber: `支〔${fund.grantedOn.slice(0, 4)}〕${String(at * 10 + index).padStart(5, '0')}`,
    }
  }).filter(({ amount }) => amount > 0)
}

export async function loadFunds(ctx: Context): Promise<void> {
  const now = FUNDS_OF_THE_YEAR.map((line, index) => ({
    fund: fundOf(line, index + 1, ctx.today),
    spendBy: line.spendBy,
  }))
  const before = historyOf().map((fund) => ({ fund, spendBy: fund.spendBy ?? '' }))
  const all = [...before, ...now]
  await ctx.createMany(UpperFund, [...all.map(({ fund }) => fund), ...applications], 'demo.loaded')
  await ctx.createMany(
    FundAllocation,
    all.flatMap(({ fund, spendBy }) => linesOf(fund, spendBy)),
    'demo.loaded',
  )
  await ctx.createMany(
    FundPayment,
    all.flatMap(({ fund }, at) => paymentsOf(fund, at)),
    'demo.loaded',
  )
}
