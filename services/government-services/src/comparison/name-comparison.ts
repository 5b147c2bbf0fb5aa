import { Allow, type Context } from '@tongchou/service-kit'
import { Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql'
import { In } from 'typeorm'
import { ServiceItemVersion } from '../service-item/item-version.entity.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { differencesOf } from './comparison.rules.ts'

export enum ServiceItemDifference {
  NAME = 'NAME',
  LEGAL_BASIS = 'LEGAL_BASIS',
  TYPE = 'TYPE',
  LEGAL_DAYS = 'LEGAL_DAYS',
  PROMISED_DAYS = 'PROMISED_DAYS',
  MATERIALS = 'MATERIALS',
  FEE = 'FEE',
}
registerEnumType(ServiceItemDifference, {
  name: 'ServiceItemDifference',
  description: '名称、设定依据、事项类型、法定时限、承诺时限、申请材料、收费 in which items of one name differ',
})

@ObjectType({ simpleResolvers: true, description: '比对规范: items of one name in several departments that differ' })
export class ServiceItemConflict {
  @Field(() => String)
  name: string

  @Field(() => [ServiceItem])
  items: ServiceItem[]

  @Field(() => [ServiceItemDifference])
  differences: readonly `${ServiceItemDifference}`[]

  @Field(() => Int)
  departments: number
}

const STANDING = "i.stage <> 'CANCELLED'"

/** Items of the same name in several departments, with the figures in which they are at odds. */
async function conflictsOf(ctx: Context): Promise<ServiceItemConflict[]> {
  const shared = await ctx.db.sql<{ comparedName: string }>(
    `SELECT i.comparedName AS comparedName FROM service_item i WHERE ${STANDING}
      GROUP BY i.comparedName HAVING COUNT(DISTINCT i.department) > 1 ORDER BY i.comparedName`,
    [],
  )
  if (shared.length === 0) return []
  const names = shared.map(({ comparedName }) => comparedName)
  const items = await ctx.db
    .repository(ServiceItem)
    .find({ where: { comparedName: In(names) }, order: { department: 'ASC', code: 'ASC' } })
  const standing = items.filter(({ stage }) => stage !== 'CANCELLED')
  const versions = await currentOf(ctx, standing)
  return [...Map.groupBy(standing, ({ comparedName }) => comparedName).values()].flatMap((group) => {
    const differences = differencesOf(group.map((item) => ({ item, asked: versions.get(item.id) ?? null })))
    const departments = new Set(group.map(({ department }) => department)).size
    return differences.length === 0 ? [] : [{ name: group[0]!.name, items: group, differences, departments }]
  })
}

async function currentOf(ctx: Context, items: readonly ServiceItem[]): Promise<Map<string, ServiceItemVersion>> {
  const ids = items.flatMap(({ currentVersionId }) => currentVersionId ?? [])
  const found = await ctx.db.repository(ServiceItemVersion).findBy({ id: In(ids) })
  return new Map(found.map((version) => [version.itemId, version]))
}

@Resolver()
export class NameComparisonResolver {
  @Query(() => [ServiceItemConflict], {
    description: 'Items of one name in several departments, and what they differ in',
  })
  @Allow('government-services.overview')
  serviceItemConflicts(@Ctx() ctx: Context): Promise<ServiceItemConflict[]> {
    return conflictsOf(ctx)
  }
}
