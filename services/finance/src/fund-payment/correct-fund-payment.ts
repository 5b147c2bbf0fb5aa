import { type Context, refuse, refuseIf, UpdateInput } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { FundAllocation } from '../upper-fund/fund-allocation.entity.ts'
import { refusalOfPaidProject } from '../upper-fund/upper-fund.rules.ts'
import { FundPayment, FundPaymentUse } from './fund-payment.entity.ts'
import { fundOf, type RecordFundPaymentInput, saidOf } from './record-fund-payment.ts'

@InputType({ description: 'What was said of a payment; the money that left, when and out of which line, stands' })
export class CorrectFundPaymentInput extends UpdateInput {
  @Field(() => ID, { nullable: true, description: 'The project it is found to belong to: takes the flag away' })
  projectId?: string | null

  @Field(() => FundPaymentUse)
  purpose: FundPaymentUse

  @Field(() => String)
  payee: string

  @Field(() => ID, { nullable: true })
  payeeUscc?: string | null

  @Field(() => String, { description: '支付凭证号' })
  voucherNumber: string
}

/** Puts right what was said of a payment. @throws payment.project-code-required, payment.other-project, duplicate */
export async function correctFundPayment(ctx: Context, input: CorrectFundPaymentInput): Promise<FundPayment> {
  const payment = await ctx.get(FundPayment, input.id)
  const line = await ctx.get(FundAllocation, payment.allocationId)
  refuseOthersUnit(ctx, line)
  const { projectBound } = await fundOf(ctx, payment.fundId)
  const projectId = input.projectId ?? null
  refuse(refusalOfPaidProject(projectId, line.projectId, projectBound))
  const said = await saidOf(ctx, input, payment.id)
  const patch = { projectId: projectId ?? line.projectId, ...said }
  return ctx.update(FundPayment, payment, input.version, patch, 'payment.corrected')
}

const STANDING = ['allocationId', 'amount', 'paidOn'] as const

/** A row of the sheet that stood already: what left the treasury is not changed with it. @throws payment.stands */
export async function correctPaymentRow(
  ctx: Context,
  before: FundPayment,
  version: number,
  values: RecordFundPaymentInput,
): Promise<FundPayment> {
  for (const field of STANDING) refuseIf(values[field] !== before[field], 'payment.stands', field)
  const { projectId, purpose, payee, payeeUscc, voucherNumber } = values
  return correctFundPayment(ctx, { id: before.id, version, projectId, purpose, payee, payeeUscc, voucherNumber })
}
