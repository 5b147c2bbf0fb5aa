import { type Context, type Feature, refusalOfCreditCode, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Enterprise, LandParcel, Project } from '../neighbour/neighbour.types.ts'
import { refusalOfParcelCode } from '../neighbour/parcel-code.rules.ts'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { OutsideContract, TaxSource } from './tax-source.entity.ts'

const doors = [
  registerDoors({
    entity: TaxSource,
    name: 'TaxSource',
    plural: 'taxSources',
    noun: 'tax-source',
    permission: 'finance.keep',
    orderBy: ['registeredOn', 'expectedAmount', 'collectedAmount'],
    filterBy: ['sourceYear', 'origin', 'kind'],
    search: ['name'],
    refuse: ({ uscc, parcelCode, registeredOn }, today) =>
      firstOf(refusalOfCreditCode(uscc), refusalOfParcelCode(parcelCode), refusalOfFuture({ registeredOn }, today)),
  }),
  registerDoors({
    entity: OutsideContract,
    name: 'OutsideContract',
    plural: 'outsideContracts',
    noun: 'outside-contract',
    permission: 'finance.keep',
    orderBy: ['contractedOn', 'contractAmount', 'dueAmount'],
    filterBy: ['projectId'],
    search: ['builder', 'home'],
    refuse: ({ uscc, contractedOn, reportedOn }, today) =>
      firstOf(
        refusalOfCreditCode(uscc),
        refusalOfFuture({ contractedOn, reportedOn }, today),
        refusalOfOrder({ contractedOn, reportedOn }),
      ),
  }),
]

@Resolver(() => Project)
class ProjectTaxResolver {
  @FieldResolver(() => [TaxSource], { nullable: true, description: '税源' })
  taxSources(@Root() { id }: Project, @Ctx() ctx: Context): Promise<TaxSource[]> {
    return ctx.load.many(TaxSource, 'projectId', id, 'registeredOn')
  }

  @FieldResolver(() => [OutsideContract], { nullable: true, description: '外建企业合同及税款' })
  outsideContracts(@Root() { id }: Project, @Ctx() ctx: Context): Promise<OutsideContract[]> {
    return ctx.load.many(OutsideContract, 'projectId', id, 'contractedOn')
  }
}

@Resolver(() => LandParcel)
class ParcelSourceResolver {
  @FieldResolver(() => [TaxSource], { nullable: true, description: '税源' })
  taxSources(@Root() { code }: LandParcel, @Ctx() ctx: Context): Promise<TaxSource[]> {
    return ctx.load.many(TaxSource, 'parcelCode', code, 'registeredOn')
  }
}

@Resolver(() => Enterprise)
class EnterpriseSourceResolver {
  @FieldResolver(() => [TaxSource], { nullable: true, description: '税源' })
  taxSources(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<TaxSource[]> {
    return ctx.load.many(TaxSource, 'uscc', uscc, 'registeredOn')
  }
}

export const taxSourceFeature: Feature = {
  entities: [TaxSource, OutsideContract],
  resolvers: [...doors, ProjectTaxResolver, ParcelSourceResolver, EnterpriseSourceResolver],
}
