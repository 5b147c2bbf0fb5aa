import { type Context, DayScalar, defineSheet, MoneyScalar, type SheetEntry } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { allocateFund } from './allocate-fund.ts'
import { correctLine } from './correct-line.ts'
import { FundAllocation } from './fund-allocation.entity.ts'
import { whereLine } from './fund-allocation.repository.ts'
import { UpperFund } from './upper-fund.entity.ts'

@InputType({ description: 'A row of 资金分配: what is given to whom, to be spent by when' })
export class FundLineValues {
  @Field(() => ID)
  fundId: string

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => MoneyScalar, { description: 'At most what has come and is not given out' })
  amount: number

  @Field(() => DayScalar)
  allocatedOn: string

  @Field(() => Boolean, { description: '项目明确、可形成支出: then it needs a limit' })
  spendable: boolean

  @Field(() => DayScalar, { nullable: true })
  spendBy?: string | null
}

/** A new row gives out a part of what the rows before it left; one that comes back is put right. */
async function keepLine(
  ctx: Context,
  { before, version, values }: SheetEntry<FundAllocation, FundLineValues>,
): Promise<FundAllocation> {
  if (before) return correctLine(ctx, before, version ?? 0, values)
  const { fundId, ...line } = values
  const fund = await ctx.get(UpperFund, fundId, 'fundId')
  return allocateFund(ctx, { ...line, id: fund.id, version: fund.version })
}

/** Lines of funds as a sheet: new ones are given out, one that stands is put right until payments stand on it. */
export const fundLineSheet = defineSheet({
  name: 'fundAllocations',
  entity: FundAllocation,
  permission: 'finance.keep',
  values: FundLineValues,
  order: 'allocatedOn',
  where: (query, { filter }, ctx) => whereLine(query, filter ?? {}, ctx.today),
  keep: keepLine,
})
