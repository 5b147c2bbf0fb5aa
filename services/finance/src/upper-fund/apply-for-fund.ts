import { type Context, refuse, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { refusalOfUnit } from '../neighbour/unit.rules.ts'
import { UpperFundStage } from './upper-fund.codes.ts'
import { UpperFund } from './upper-fund.entity.ts'
import type { ApplyForFundInput } from './upper-fund.inputs.ts'

const NOTHING_YET = {
  documentNumber: null,
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
}

/** A unit asks for money from above. @throws unit.one-of-two, not-your-township, not-your-department, amount-not-positive */
export function applyForFund(ctx: Context, input: ApplyForFundInput): Promise<UpperFund> {
  refuse(refusalOfUnit(input))
  refuseOthersUnit(ctx, input)
  refuseIf(input.amount <= 0, 'amount-not-positive', 'amount')
  refuseFuture(input, ctx.today, 'appliedOn')
  const { kind, source, projectBound, weakLink, amount: appliedAmount, appliedOn } = input
  const asked = {
    name: textOf(input.name, 'name', 120),
    kind,
    source,
    unit: input.township ?? input.department ?? '',
    township: input.township ?? null,
    department: input.department ?? null,
    projectId: input.projectId ?? null,
    projectBound,
    ecoIndustry: input.ecoIndustry ?? null,
    weakLink,
    appliedAmount,
    appliedOn,
  }
  return ctx.create(UpperFund, { ...NOTHING_YET, ...asked, stage: UpperFundStage.APPLIED }, 'fund.applied')
}
