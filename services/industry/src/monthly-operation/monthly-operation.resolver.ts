import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow, allows, Change, type Context, monthBefore, MonthScalar, addMonths } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { MonthlyOperation } from './monthly-operation.entity.ts'
import { OperationGridRow, SavedOperations, SaveEnterpriseOperationsInput } from './monthly-operation.inputs.ts'
import { enterprisesOwing, operationsUntil } from './monthly-operation.repository.ts'
import { saveEnterpriseOperations } from './save-enterprise-operations.ts'

const YEAR = 12

@Resolver(() => MonthlyOperation)
export class MonthlyOperationResolver {
  @Query(() => [OperationGridRow], {
    description:
      'The entry grid of a unit’s month: each enterprise that owes it, with last month and last year beside it',
  })
  @Allow('industry.read')
  async enterpriseOperations(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
    @Arg('unit', () => ID) unit: string,
  ): Promise<OperationGridRow[]> {
    const scope = ctx.scope(Enterprise, 'e')
    const seesUnit = scope.sql === '1 = 1' || ctx.viewer.township === unit || allows(ctx.viewer, 'industry.keep')
    if (!seesUnit) return []
    const enterprises = await enterprisesOwing(ctx, period, unit)
    const known = await operationsUntil(
      ctx,
      period,
      enterprises.map(({ id }) => id),
    )
    return enterprises.map((enterprise) => {
      const months = new Map(known.get(enterprise.id)?.map((operation) => [operation.period, operation]))
      return {
        enterprise,
        current: months.get(period) ?? null,
        lastMonth: months.get(monthBefore(period)) ?? null,
        lastYear: months.get(addMonths(period, -YEAR)) ?? null,
      }
    })
  }

  @Mutation(() => SavedOperations)
  @Change('industry.record')
  saveEnterpriseOperations(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveEnterpriseOperationsInput) input: SaveEnterpriseOperationsInput,
  ): Promise<SavedOperations> {
    return saveEnterpriseOperations(ctx, input)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseOperationsResolver {
  @FieldResolver(() => [MonthlyOperation], { description: 'Its months, the oldest first' })
  async operations(
    @Root() { id }: Enterprise,
    @Ctx() ctx: Context,
    @Arg('from', () => MonthScalar, { nullable: true }) from?: string | null,
    @Arg('until', () => MonthScalar, { nullable: true }) until?: string | null,
  ): Promise<MonthlyOperation[]> {
    const months = await ctx.load.many(MonthlyOperation, 'enterpriseId', id, 'period')
    return months.filter(({ period }) => period >= (from ?? '') && period <= (until ?? '9999-12'))
  }
}
