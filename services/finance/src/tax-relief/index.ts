import { type Context, type Feature, refusalOfCreditCode, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../neighbour/neighbour.types.ts'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { TaxRelief } from './tax-relief.entity.ts'
import { taxRelief } from './tax-relief.target.ts'

const doors = registerDoors({
  entity: TaxRelief,
  name: 'TaxRelief',
  plural: 'taxReliefs',
  noun: 'tax-relief',
  permission: 'finance.keep',
  orderBy: ['eligibleOn', 'amount', 'grantedOn'],
  openFirst: { until: 'grantedOn', by: 'eligibleOn' },
  filterBy: ['kind', 'uscc'],
  search: ['taxpayer', 'rule'],
  refuse: ({ uscc, eligibleOn, grantedOn }, today) =>
    firstOf(
      refusalOfCreditCode(uscc),
      refusalOfFuture({ eligibleOn, grantedOn }, today),
      refusalOfOrder({ eligibleOn, grantedOn }),
    ),
})

@Resolver(() => Enterprise)
class EnterpriseReliefResolver {
  @FieldResolver(() => [TaxRelief], { nullable: true, description: '税费减免' })
  taxReliefs(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<TaxRelief[]> {
    return ctx.load.many(TaxRelief, 'uscc', uscc, 'eligibleOn')
  }
}

export const taxReliefFeature: Feature = {
  entities: [TaxRelief],
  resolvers: [doors, EnterpriseReliefResolver],
  targets: [taxRelief],
}
