import { type Context, type Feature, MoneyScalar } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { mayReadDebt } from './debt-secrecy.ts'
import { debtDoors } from './debt.doors.ts'
import { BorrowingApproval, DebtItem, DebtMovement, DebtResolution } from './debt.entity.ts'
import { balanceOf } from './debt.rules.ts'
import { hiddenDebt } from './hidden-debt.target.ts'

@Resolver(() => DebtItem)
class DebtAmountsResolver {
  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'null for everybody but leaders and the finance bureau’s heads',
  })
  async balance(@Root() { id }: DebtItem, @Ctx() ctx: Context): Promise<number | null> {
    if (!mayReadDebt(ctx.viewer)) return null
    return balanceOf(await ctx.load.many(DebtMovement, 'debtId', id, 'movedOn'), ctx.today)
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'Resolved so far; null for everybody else likewise',
  })
  async resolved(@Root() { id }: DebtItem, @Ctx() ctx: Context): Promise<number | null> {
    if (!mayReadDebt(ctx.viewer)) return null
    const movements = await ctx.load.many(DebtMovement, 'debtId', id, 'movedOn')
    return movements.reduce((sum, { kind, amount }) => (kind === 'TAKEN' ? sum : sum + amount), 0)
  }

  @FieldResolver(() => [DebtMovement], { description: 'Empty for everybody else' })
  movements(@Root() { id }: DebtItem, @Ctx() ctx: Context): Promise<DebtMovement[]> {
    return ctx.load.many(DebtMovement, 'debtId', id, 'movedOn')
  }

  @FieldResolver(() => [DebtResolution], { description: 'Empty for everybody else' })
  resolutions(@Root() { id }: DebtItem, @Ctx() ctx: Context): Promise<DebtResolution[]> {
    return ctx.load.many(DebtResolution, 'debtId', id, 'period')
  }
}

export const debtFeature: Feature = {
  entities: [BorrowingApproval, DebtItem, DebtMovement, DebtResolution],
  resolvers: [...debtDoors, DebtAmountsResolver],
  targets: [hiddenDebt],
}
