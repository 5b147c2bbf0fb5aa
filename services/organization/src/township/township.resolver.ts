import { Allow, type Context, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Township } from './township.entity.ts'
import { findTownship, findTownships } from './township.repository.ts'

@Resolver(() => Township)
class TownshipResolver {
  @Query(() => [Township], { description: 'The county’s units at the level of townships, by code' })
  @Allow('county.read')
  townships(@Ctx() ctx: Context): Promise<Township[]> {
    return findTownships(ctx)
  }

  @Query(() => Township, { nullable: true })
  @Allow('county.read')
  township(@Ctx() ctx: Context, @Arg('code', () => ID) code: string): Promise<Township | null> {
    return findTownship(ctx, code)
  }
}

export const townships: Feature = {
  entities: [Township],
  resolvers: [TownshipResolver],
  references: {
    Township: {
      permission: 'county.read',
      resolve: ({ code }: { code: string }, ctx: Context) => findTownship(ctx, code),
    },
  },
}
