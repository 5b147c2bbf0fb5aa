import { Allow, type Context } from '@tongchou/service-kit'
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { ServiceItem } from './service-item.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'What an item is called, to choose it by and to name it in a sheet' })
export class ServiceItemName {
  @Field(() => ID)
  id: string

  @Field(() => String)
  code: string

  @Field(() => String)
  name: string
}

const MOST = 5000

/** A spreadsheet names items in words, and must know them all at once; a page of the list holds two hundred. */
@Resolver()
export class ServiceItemNamesResolver {
  @Query(() => [ServiceItemName], {
    description: `Items by name, those that may no more be asked for last; ${MOST} at most`,
  })
  @Allow('government-services.read')
  async serviceItemNames(@Ctx() ctx: Context): Promise<ServiceItemName[]> {
    const scope = ctx.scope(ServiceItem, 'i')
    return ctx.db.sql<ServiceItemName>(
      `SELECT i.id AS id, i.code AS code, i.name AS name FROM service_item i WHERE ${scope.sql}
        ORDER BY CASE WHEN i.cancelledOn IS NULL THEN 0 ELSE 1 END, i.name, i.code LIMIT ${MOST}`,
      [...scope.parameters],
    )
  }
}
