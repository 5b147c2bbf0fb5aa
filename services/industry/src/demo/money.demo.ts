import { addDays, addMonths, chanceFrom, type Context } from '@tongchou/service-kit'
import { LoanProduct, LoanProductKind, PoolEntry, PoolEntryKind } from '../credit/loan-product.entity.ts'
import { Loan, LoanStage } from '../credit/loan.entity.ts'
import { FundEntry, FundEntryKind } from '../fund/fund-entry.entity.ts'
import type { DemoEnterprise } from './enterprises.demo.ts'

const WAN = 10_000_00
const { PAID_IN, INVESTED, GUARANTEED, RECOVERED } = FundEntryKind

const FUND: readonly (readonly [FundEntryKind, number, string, string, number?])[] = [
  [PAID_IN, 1200, '2022-02-28', '县级财政注资'],
  [PAID_IN, 800, '2022-05-30', '县国有资产投资公司（演示）'],
  [INVESTED, 600, '2022-06-16', '云岭示范产线股权投资', 5],
  [PAID_IN, 700, '2022-07-20', '省级产业引导资金配套'],
  [GUARANTEED, 500, '2022-07-28', '焉坡企业流动资金担保', 14],
  [PAID_IN, 500, '2022-08-24', '金融机构认缴首期（演示）'],
  [RECOVERED, 120, '2022-08-26', '云岭示范产线首期分红回收', 5],
]

const PRODUCTS = [
  { id: 'loan-yintong', name: '银政通', kind: LoanProductKind.BANK_GOVERNMENT, quota: 8_000, pooled: false, rate: 4.6 },
  {
    id: 'loan-zhubao',
    name: '助保贷',
    kind: LoanProductKind.ASSISTED_GUARANTEE,
    quota: null,
    pooled: true,
    rate: 4.85,
  },
  { id: 'loan-bridge', name: '应急周转金', kind: LoanProductKind.BRIDGE_FUND, quota: 3_000, pooled: false, rate: 2 },
  { id: 'loan-tax', name: '税易贷（演示）', kind: LoanProductKind.INNOVATIVE, quota: 5_000, pooled: false, rate: 4.35 },
  { id: 'loan-plain', name: '流动资金贷款', kind: LoanProductKind.ORDINARY, quota: null, pooled: false, rate: 5.2 },
] as const

const stageOn = (number: number, dueOn: string, today: string): LoanStage => {
  if (dueOn <= today) return number % 9 === 0 ? LoanStage.OVERDUE : LoanStage.REPAID
  return number % 7 === 0 ? LoanStage.ATTENTION : LoanStage.NORMAL
}

function loanOf(number: number, enterprise: DemoEnterprise, grantedOn: string, today: string) {
  const chance = chanceFrom(number * 31)
  const product = PRODUCTS[number % PRODUCTS.length]!
  const dueOn = addDays(grantedOn, product.kind === LoanProductKind.BRIDGE_FUND ? 60 : 365)
  const stage = stageOn(number, dueOn, today)
  return {
    enterpriseId: enterprise.id,
    productId: product.id,
    stage,
    amount: chance.whole(8, 30) * (grantedOn >= '2022' ? 12 : 10) * WAN,
    appliedOn: addDays(grantedOn, -chance.whole(9, 40)),
    bankOfferedOn: addDays(grantedOn, -6),
    guaranteedOn: product.pooled ? addDays(grantedOn, -4) : null,
    guarantor: product.pooled ? '县中小企业融资担保公司（演示）' : null,
    backedOn: product.pooled ? addDays(grantedOn, -2) : null,
    grantedOn,
    dueOn,
    endedOn: stage === LoanStage.REPAID ? dueOn : null,
    renewedBy: null,
  }
}

const applicationOf = (number: number, enterprise: DemoEnterprise) => ({
  enterpriseId: enterprise.id,
  productId: PRODUCTS[number % PRODUCTS.length]!.id,
  stage: LoanStage.APPLIED,
  amount: (6 + number) * 20 * WAN,
  appliedOn: addDays('2022-08-25', -9 * number),
  bankOfferedOn: number > 1 ? addDays('2022-08-28', -9 * number + 4) : null,
  guaranteedOn: number > 3 ? addDays('2022-08-30', -9 * number + 9) : null,
  guarantor: number > 3 ? '县中小企业融资担保公司（演示）' : null,
  backedOn: null,
  grantedOn: null,
  dueOn: null,
  endedOn: null,
  renewedBy: null,
})

export async function loadMoney(ctx: Context, enterprises: readonly DemoEnterprise[]): Promise<void> {
  await ctx.createMany(
    FundEntry,
    FUND.map(([kind, amount, happenedOn, party, number], index) => ({
      kind,
      amount: amount * WAN,
      happenedOn,
      party,
      documentNumber: `产基〔2022〕${index + 1}号`,
      enterpriseId: number === undefined ? null : enterprises[number]!.id,
      projectId: null,
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    LoanProduct,
    PRODUCTS.map(({ quota, ...product }) => ({
      ...product,
      bank: product.pooled ? '县农村商业银行（演示）' : '县域合作银行（演示）',
      terms: '面向县内工业企业，期限一年以内，随借随还',
      quota: quota === null ? null : quota * WAN,
      offeredSince: '2020-01-01',
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    PoolEntry,
    [
      [PoolEntryKind.GOVERNMENT_PAID, 90, '2021-01-15', '县财政局'],
      [PoolEntryKind.ENTERPRISE_PAID, 34, '2021-06-30', '入池企业助保金'],
      [PoolEntryKind.ENTERPRISE_PAID, 18, '2022-05-20', '入池企业助保金'],
    ].map(([kind, amount, happenedOn, party], index) => ({
      kind: kind as PoolEntryKind,
      amount: Number(amount) * WAN,
      happenedOn: String(happenedOn),
      party: String(party),
      documentNumber: `助保〔${String(happenedOn).slice(0, 4)}〕${index + 1}号`,
    })),
    'demo.loaded',
  )
  const grants = Array.from({ length: 60 }, (_, number) => {
    const month = addMonths('2021-01', Math.floor(number / 3))
    const enterprise = enterprises[(number * 7) % 45]!
    return loanOf(number, enterprise, `${month}-${String(6 + (number % 3) * 8).padStart(2, '0')}`, ctx.today)
  }).filter(({ grantedOn }) => grantedOn <= ctx.today)
  const asked = Array.from({ length: 6 }, (_, number) => applicationOf(number, enterprises[number * 8 + 2]!))
  await ctx.createMany(Loan, [...grants, ...asked], 'demo.loaded')
}
