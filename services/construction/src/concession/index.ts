import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Project } from '../county/county.types.ts'
import { Concession, ConcessionCheck, ConcessionPayment, ConcessionValues } from './concession.entity.ts'
import { refusalOfCheck, refusalOfConcession } from './concession.rules.ts'

@Resolver(() => Concession)
class ConcessionResolver {
  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: Concession): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => [ConcessionCheck])
  checks(@Root() { id }: Concession, @Ctx() ctx: Context): Promise<ConcessionCheck[]> {
    return ctx.load.many(ConcessionCheck, 'concessionId', id, 'checkedOn')
  }

  @FieldResolver(() => [ConcessionPayment])
  payments(@Root() { id }: Concession, @Ctx() ctx: Context): Promise<ConcessionPayment[]> {
    return ctx.load.many(ConcessionPayment, 'concessionId', id, 'paidOn')
  }
}

const permission = 'construction.keep'
const parents = { concessionId: () => Concession }

export const concessionFeature: Feature = {
  entities: [Concession, ConcessionCheck, ConcessionPayment],
  resolvers: [
    registerDoors({
      entity: Concession,
      name: 'Concession',
      plural: 'concessions',
      noun: 'concession',
      permission,
      orderBy: ['endsOn', 'name'],
      filterBy: ['department', 'projectId'],
      search: ['name', 'operator', 'contractNumber'],
      values: ConcessionValues,
      refuse: refusalOfConcession,
    }),
    registerDoors({
      entity: ConcessionCheck,
      name: 'ConcessionCheck',
      plural: 'concessionChecks',
      noun: 'concession-check',
      permission,
      orderBy: ['checkedOn'],
      openFirst: { until: 'remediedOn', while: 'row.passed = 0', by: 'checkedOn', latest: 'checkedOn' },
      filterBy: ['concessionId', 'passed'],
      parents,
      refuse: refusalOfCheck,
    }),
    registerDoors({
      entity: ConcessionPayment,
      name: 'ConcessionPayment',
      plural: 'concessionPayments',
      noun: 'concession-payment',
      permission,
      orderBy: ['paidOn'],
      filterBy: ['concessionId'],
      search: ['voucher'],
      parents,
      refuse: ({ paidOn }, today) => (paidOn > today ? { code: 'day-in-future', field: 'paidOn' } : null),
    }),
    ConcessionResolver,
  ],
}
