import { keepRecord, refuseBelowZero, refuseIf, textOf, type Context } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { ProductOutput } from './product-output.entity.ts'
import type { KeepProductOutputInput } from './product-output.resolver.ts'

/** What an enterprise made of one product in a month. @throws period-future, amount-below-zero, duplicate */
export async function keepProductOutput(ctx: Context, input: KeepProductOutputInput): Promise<ProductOutput> {
  const { id: enterpriseId } = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseBelowZero(input, 'quantity', 'productValue')
  refuseIf(input.period > ctx.today.slice(0, 7), 'period-future', 'period')
  const { period, quantity, productValue } = input
  const product = textOf(input.product, 'product', 60)
  const unit = textOf(input.unit, 'unit', 20)
  const facts = { enterpriseId, period, product, quantity, unit, productValue }
  return keepRecord(ctx, ProductOutput, input, 'product-output', facts)
}
