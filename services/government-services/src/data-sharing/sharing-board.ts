import { type Context, figures, percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { GovernmentSystemKind } from './data-sharing.codes.ts'

@ObjectType({
  simpleResolvers: true,
  description: '一平台、一张网、一个库: how far systems are joined and data shared',
})
export class SharingBoard {
  @Field(() => [GovernmentSystemKind], { description: 'Of platform, network and store those that are live' })
  live: GovernmentSystemKind[]

  @Field(() => Int, { description: 'Departments that must join' })
  departments: number

  @Field(() => Int, { description: 'Of those, joined to all three' })
  connected: number

  @Field(() => [ID], { description: 'Departments that are not' })
  unconnected: string[]

  @Field(() => Int, { description: 'Systems in use' })
  systems: number

  @Field(() => Int, { description: 'Of those, islands 信息孤岛' })
  islands: number

  @Field(() => Int, { description: 'Shares at work' })
  shares: number

  @Field(() => Int, { description: '调用次数 of the year' })
  calls: number

  @Field(() => Float, { nullable: true, description: '调用失败率 of the year, percent' })
  failureRate: number | null

  @Field(() => Int, { description: '减少重复填报次数 of the year' })
  entriesSaved: number

  @Field(() => Int, { description: 'Electronic licences, documents and seals that are valid' })
  credentials: number
}

const SINGLE = ['PLATFORM', 'NETWORK', 'STORE'] as const

/** How far systems are joined and data shared on a day, for those who may see all of it. */
export async function sharingBoard(ctx: Context, day: string): Promise<SharingBoard> {
  const [kinds, departments, systems, shares, use, credentials] = await Promise.all([
    ctx.db.sql<{ kind: GovernmentSystemKind }>(
      `SELECT DISTINCT kind FROM government_system WHERE kind IN ('PLATFORM', 'NETWORK', 'STORE') AND liveOn <= ?
          AND (retiredOn IS NULL OR retiredOn > ?) ORDER BY kind`,
      [day, day],
    ),
    ctx.db.sql<{ department: string; joined: number }>(
      `SELECT department, CASE WHEN platformOn <= ? AND networkOn <= ? AND storeOn <= ? THEN 1 ELSE 0 END AS joined
         FROM department_connection WHERE listedOn <= ? ORDER BY department`,
      [day, day, day, day],
    ),
    figures(
      ctx.db,
      `SELECT COUNT(*) AS n, SUM(CASE WHEN sharing = 'ISLAND' THEN 1 ELSE 0 END) AS islands FROM government_system
        WHERE (liveOn IS NULL OR liveOn <= ?) AND (retiredOn IS NULL OR retiredOn > ?)`,
      [day, day],
    ),
    figures(ctx.db, 'SELECT COUNT(*) AS n FROM data_share WHERE liveOn <= ? AND (stoppedOn IS NULL OR stoppedOn > ?)', [
      day,
      day,
    ]),
    figures(
      ctx.db,
      'SELECT SUM(calls) AS calls, SUM(failures) AS failures, SUM(entriesSaved) AS entriesSaved FROM data_share_use WHERE month BETWEEN ? AND ?',
      [`${day.slice(0, 4)}-01`, day.slice(0, 7)],
    ),
    figures(
      ctx.db,
      `SELECT COUNT(*) AS n FROM electronic_credential WHERE issuedOn <= ? AND (validUntil IS NULL OR validUntil >= ?)
          AND (revokedOn IS NULL OR revokedOn > ?)`,
      [day, day, day],
    ),
  ])
  const live = new Set(kinds.map(({ kind }) => kind))
  const unconnected = departments.filter(({ joined }) => Number(joined) === 0).map(({ department }) => department)
  return {
    live: SINGLE.filter((kind) => live.has(GovernmentSystemKind[kind])).map((kind) => GovernmentSystemKind[kind]),
    departments: departments.length,
    connected: departments.length - unconnected.length,
    unconnected,
    systems: systems['n'] ?? 0,
    islands: systems['islands'] ?? 0,
    shares: shares['n'] ?? 0,
    calls: use['calls'] ?? 0,
    failureRate: percentOf(use['failures'] ?? 0, use['calls'] ?? 0),
    entriesSaved: use['entriesSaved'] ?? 0,
    credentials: credentials['n'] ?? 0,
  }
}
