import { type Context } from '@tongchou/service-kit'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { Department } from '../neighbour/neighbour.types.ts'
import { ServiceItemVersion } from '../service-item/item-version.entity.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { OneThing, OneThingPart } from './one-thing.entity.ts'
import { askedApart } from './one-thing.rules.ts'

@ObjectType({ simpleResolvers: true, description: 'What its items would ask if each were asked for by itself' })
export class OneThingApart {
  @Field(() => Int)
  materials: number

  @Field(() => Int, { description: 'Working days one after the other' })
  promisedDays: number

  @Field(() => Int)
  visits: number
}

const partsOf = (ctx: Context, id: string): Promise<OneThingPart[]> =>
  ctx.load.many(OneThingPart, 'oneThingId', id, 'place')

async function itemsOf(ctx: Context, id: string): Promise<ServiceItem[]> {
  const items = await Promise.all((await partsOf(ctx, id)).map(({ itemId }) => ctx.load.one(ServiceItem, itemId)))
  return items.filter((item) => item !== null)
}

@Resolver(() => OneThing)
export class OneThingResolver {
  @FieldResolver(() => [OneThingPart], { description: 'Its items in the order of the joint process' })
  parts(@Root() { id }: OneThing, @Ctx() ctx: Context): Promise<OneThingPart[]> {
    return partsOf(ctx, id)
  }

  @FieldResolver(() => [ServiceItem], { description: 'Those of its items that the viewer may see' })
  items(@Root() { id }: OneThing, @Ctx() ctx: Context): Promise<ServiceItem[]> {
    return itemsOf(ctx, id)
  }

  @FieldResolver(() => [Department], { description: 'Departments that take part, the leading one first' })
  async takingPart(@Root() { id, department }: OneThing, @Ctx() ctx: Context): Promise<Department[]> {
    const codes = new Set([department, ...(await itemsOf(ctx, id)).map((item) => item.department)])
    return [...codes].map((code) => ({ code }))
  }

  @FieldResolver(() => OneThingApart, { description: 'By the versions in force today' })
  async apart(@Root() { id }: OneThing, @Ctx() ctx: Context): Promise<OneThingApart> {
    const current = (await itemsOf(ctx, id)).flatMap(({ currentVersionId }) => currentVersionId ?? [])
    const versions = await Promise.all(current.map((version) => ctx.load.one(ServiceItemVersion, version)))
    return askedApart(versions.filter((version) => version !== null))
  }
}

@Resolver(() => ServiceItem)
export class ItemOneThingResolver {
  @FieldResolver(() => [OneThing], { description: '一件事 that it belongs to' })
  async oneThings(@Root() { id }: ServiceItem, @Ctx() ctx: Context): Promise<OneThing[]> {
    const parts = await ctx.load.many(OneThingPart, 'itemId', id, 'id')
    const things = await Promise.all(parts.map(({ oneThingId }) => ctx.load.one(OneThing, oneThingId)))
    return things.filter((thing) => thing !== null)
  }
}
