import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { LandParcel } from '../neighbour/neighbour.types.ts'
import { CollectingUnit, NonTaxReceipt } from './non-tax.entity.ts'
import { refusalOfCollectingUnit, refusalOfReceipt } from './non-tax.rules.ts'
import { electronicPayment, nonTaxOnTime } from './non-tax.targets.ts'

const doors = [
  registerDoors({
    entity: CollectingUnit,
    name: 'CollectingUnit',
    plural: 'collectingUnits',
    noun: 'collecting-unit',
    permission: 'finance.keep',
    orderBy: ['name', 'connectedOn'],
    filterBy: ['township', 'department'],
    search: ['name', 'channel'],
    refuse: refusalOfCollectingUnit,
  }),
  registerDoors({
    entity: NonTaxReceipt,
    name: 'NonTaxReceipt',
    plural: 'nonTaxReceipts',
    noun: 'non-tax-receipt',
    permission: 'finance.record',
    orderBy: ['dueOn', 'dueAmount', 'treasuredOn'],
    openFirst: { until: 'treasuredOn', by: 'dueOn' },
    filterBy: ['collectingUnitId', 'item', 'channel'],
    search: ['payer', 'contractNumber'],
    parents: { collectingUnitId: () => CollectingUnit },
    refuse: refusalOfReceipt,
  }),
]

@Resolver(() => LandParcel)
class ParcelReceiptsResolver {
  @FieldResolver(() => [NonTaxReceipt], { nullable: true, description: '土地出让收入' })
  landReceipts(@Root() { code }: LandParcel, @Ctx() ctx: Context): Promise<NonTaxReceipt[]> {
    return ctx.load.many(NonTaxReceipt, 'parcelCode', code, 'dueOn')
  }
}

export const nonTaxFeature: Feature = {
  entities: [CollectingUnit, NonTaxReceipt],
  resolvers: [...doors, ParcelReceiptsResolver],
  targets: [electronicPayment, nonTaxOnTime],
}
