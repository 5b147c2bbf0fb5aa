import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ConveniencePoint } from '../people-point/convenience-point.entity.ts'
import { caseFigures, functionsLacking, handledAtPoints } from './neighbour.repository.ts'
import { Township } from './neighbour.types.ts'

@Resolver(() => Township)
export class TownshipServiceResolver {
  @FieldResolver(() => [ConveniencePoint], {
    nullable: true,
    description: '就近办服务点 of the township that are open',
  })
  async conveniencePoints(@Root() { code }: Township, @Ctx() ctx: Context): Promise<ConveniencePoint[]> {
    return (await ctx.load.many(ConveniencePoint, 'township', code, 'name')).filter(({ closedOn }) => closedOn === null)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Functions of the platform that its open points lack' })
  async pointFunctionsLacking(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number> {
    const { lacking } = await ctx.load.batch('township lacking', code, (codes) => functionsLacking(ctx, codes))
    return lacking
  }

  @FieldResolver(() => Int, { nullable: true, description: '就近办结件数 of the year' })
  async handledNearby(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number> {
    const { handled } = await ctx.load.batch('township handled', code, (codes) => handledAtPoints(ctx, codes))
    return handled
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Cases that its points accepted and that are not closed' })
  async openPointCases(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number> {
    const { open } = await ctx.load.batch('township cases', code, (codes) => caseFigures(ctx, 'township', codes))
    return open
  }
}
