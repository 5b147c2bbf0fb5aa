import { Allow, type Context, type Db, MoneyScalar } from '@tongchou/service-kit'
import { Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql'
import { LandQuotaKind } from './land-quota.entity.ts'

const ADDED = "movement IN ('RELEASED', 'STOCK_REUSED')"

/** 亩 of a quota that are neither used nor sold. */
export async function quotaLeft(db: Db, kind: LandQuotaKind): Promise<number> {
  const [row] = await db.sql<{ area: number | null }>(
    `SELECT SUM(CASE WHEN ${ADDED} THEN areaMu ELSE -areaMu END) AS area FROM land_quota_entry WHERE kind = ?`,
    [kind],
  )
  return Number(row?.area ?? 0)
}

@ObjectType({ simpleResolvers: true, description: 'A quota: what came in, what went, what is left' })
class LandQuotaBalance {
  @Field(() => LandQuotaKind)
  kind: LandQuotaKind

  @Field(() => Float, { description: 'Released or won from reused stock, 亩' })
  gainedMu: number

  @Field(() => Float)
  usedMu: number

  @Field(() => Float)
  soldMu: number

  @Field(() => Float)
  leftMu: number

  @Field(() => MoneyScalar, { description: 'What was earned by selling' })
  earned: number
}

@Resolver()
export class LandQuotaResolver {
  @Query(() => [LandQuotaBalance], { description: '增减挂钩, 增存挂钩: what is left of each quota' })
  @Allow('natural-resources.overview')
  async landQuotaBalances(@Ctx() ctx: Context): Promise<LandQuotaBalance[]> {
    const rows = await ctx.db.sql<LandQuotaBalance>(
      `SELECT kind, SUM(CASE WHEN ${ADDED} THEN areaMu ELSE 0 END) AS gainedMu,
              SUM(CASE WHEN movement = 'USED' THEN areaMu ELSE 0 END) AS usedMu,
              SUM(CASE WHEN movement = 'SOLD' THEN areaMu ELSE 0 END) AS soldMu,
              SUM(CASE WHEN ${ADDED} THEN areaMu ELSE -areaMu END) AS leftMu,
              COALESCE(SUM(CASE WHEN movement = 'SOLD' THEN price ELSE 0 END), 0) AS earned
         FROM land_quota_entry GROUP BY kind ORDER BY kind`,
    )
    return rows.map(({ kind, ...sums }) => ({
      kind,
      gainedMu: Number(sums.gainedMu),
      usedMu: Number(sums.usedMu),
      soldMu: Number(sums.soldMu),
      leftMu: Number(sums.leftMu),
      earned: Number(sums.earned),
    }))
  }
}
