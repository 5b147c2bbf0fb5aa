import {
  ChangeInput,
  type Context,
  DayScalar,
  MoneyScalar,
  refusalOfCreditCode,
  refuse,
  refuseIf,
  textOf,
} from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { FundAllocation } from '../upper-fund/fund-allocation.entity.ts'
import { UpperFund } from '../upper-fund/upper-fund.entity.ts'
import { mayStep, refusalOfPayment, stageAfterPayment, stepsFrom } from '../upper-fund/upper-fund.rules.ts'
import { FundPayment, FundPaymentUse } from './fund-payment.entity.ts'

@InputType()
export class RecordFundPaymentInput extends ChangeInput {
  @Field(() => ID, { description: 'The line of the fund that it is paid out of' })
  allocationId: string

  @Field(() => ID, { nullable: true, description: 'Required where the fund is bound to projects' })
  projectId?: string | null

  @Field(() => FundPaymentUse)
  purpose: FundPaymentUse

  @Field(() => String)
  payee: string

  @Field(() => ID, { nullable: true })
  payeeUscc?: string | null

  @Field(() => MoneyScalar, { description: 'At most what is left of the line' })
  amount: number

  @Field(() => DayScalar)
  paidOn: string

  @Field(() => String, { description: '支付凭证号' })
  voucherNumber: string
}

/** The fund of a line, of which a unit that was only given a part of it may see nothing but its part. */
export const fundOf = (ctx: Context, id: string): Promise<UpperFund> =>
  ctx.db.repository(UpperFund).findOneByOrFail({ id })

type Words = Pick<RecordFundPaymentInput, 'purpose' | 'payee' | 'payeeUscc' | 'voucherNumber'>

/** What is said of a payment, checked: of its own voucher a payment that stands knows, of a new one nobody. @throws duplicate */
export async function saidOf(ctx: Context, input: Words, own: string | null = null) {
  const { purpose, payeeUscc = null } = input
  refuse(refusalOfCreditCode(payeeUscc, 'payeeUscc'))
  const payee = textOf(input.payee, 'payee', 120)
  const voucherNumber = textOf(input.voucherNumber, 'voucherNumber', 80)
  const known = await ctx.db.repository(FundPayment).findOneBy({ voucherNumber })
  refuseIf(known !== null && known.id !== own, 'duplicate', 'voucherNumber')
  return { purpose, payee, payeeUscc, voucherNumber }
}

/**
 * Pays out of a line. Line and fund move on with it: of two payments at once that together exceed the line, one meets a
 * conflict.
 * @throws fund.stage-step, payment.over-allocation, payment.before-allocation, payment.project-code-required, payment.other-project, duplicate
 */
export async function recordFundPayment(ctx: Context, input: RecordFundPaymentInput): Promise<FundPayment> {
  const line = await ctx.get(FundAllocation, input.allocationId, 'allocationId')
  refuseOthersUnit(ctx, line)
  const fund = await fundOf(ctx, line.fundId)
  const wrong = !mayStep('PAY', fund.stage)
  refuseIf(wrong, 'fund.stage-step', 'allocationId', { from: fund.stage, step: 'PAY', allowed: stepsFrom(fund.stage) })
  const { amount, paidOn } = input
  const given = { amount, paidOn, projectId: input.projectId ?? null }
  const recovered = fund.recoveredAmount ?? 0
  const received = fund.receivedAmount ?? 0
  const left = received - recovered - fund.paidAmount
  refuse(refusalOfPayment(given, line, { projectBound: fund.projectBound, left }, ctx.today))
  const said = await saidOf(ctx, input)
  const lineLeft = line.paidAmount + amount
  const spentOn = lineLeft >= line.amount ? paidOn : null
  await ctx.update(FundAllocation, line, line.version, { paidAmount: lineLeft, spentOn }, 'allocation.paid')
  const paidAmount = fund.paidAmount + amount
  const stage = stageAfterPayment(received, recovered, paidAmount)
  const lastPaidOn = fund.lastPaidOn !== null && fund.lastPaidOn > paidOn ? fund.lastPaidOn : paidOn
  const moved = { paidAmount, lastPaidOn, stage: stage as UpperFund['stage'] }
  await ctx.update(UpperFund, fund, fund.version, moved, 'fund.paid')
  const projectId = given.projectId ?? line.projectId
  const paid = { fundId: fund.id, allocationId: line.id, projectId, amount, paidOn, ...said }
  return ctx.create(FundPayment, paid, 'payment.made')
}
