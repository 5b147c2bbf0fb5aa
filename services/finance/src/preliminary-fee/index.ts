import { allows, type Context, type Feature, platform, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Project } from '../neighbour/neighbour.types.ts'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { PreliminaryFee } from './preliminary-fee.entity.ts'
import { decidesMoney, refusalOfPreliminaryFee } from './preliminary-fee.rules.ts'
import { preliminaryFees } from './preliminary-fee.target.ts'

/** @throws not-your-department, preliminary-fee.bureau-decides */
async function settle(ctx: Context, values: PreliminaryFee, before: PreliminaryFee | null): Promise<void> {
  refuseOthersUnit(ctx, values)
  const isBureau = ctx.viewer.id === platform.id || allows(ctx.viewer, 'finance.keep')
  refuseIf(!isBureau && decidesMoney(values, before), 'preliminary-fee.bureau-decides', 'approvedAmount')
}

const doors = registerDoors({
  entity: PreliminaryFee,
  name: 'PreliminaryFee',
  plural: 'preliminaryFees',
  noun: 'preliminary-fee',
  permission: 'finance.answer',
  orderBy: ['requestedOn', 'requestedAmount'],
  openFirst: { until: 'outputOn', by: 'requestedOn' },
  filterBy: ['projectId', 'department', 'work'],
  search: ['name', 'outputDocument'],
  refuse: refusalOfPreliminaryFee,
  settle,
})

@Resolver(() => Project)
class ProjectFeesResolver {
  @FieldResolver(() => [PreliminaryFee], { nullable: true, description: '前期费' })
  preliminaryFees(@Root() { id }: Project, @Ctx() ctx: Context): Promise<PreliminaryFee[]> {
    return ctx.load.many(PreliminaryFee, 'projectId', id, 'requestedOn')
  }
}

export const preliminaryFeeFeature: Feature = {
  entities: [PreliminaryFee],
  resolvers: [doors, ProjectFeesResolver],
  targets: [preliminaryFees],
}
