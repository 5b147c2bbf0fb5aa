import { type Context, MoneyScalar } from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { EcoIndustry } from '../project/project.codes.ts'
import { Project } from '../project/project.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'How far one eco-industry is laid out in one township' })
export class CoverageCell {
  @Field(() => EcoIndustry)
  ecoIndustry: EcoIndustry

  @Field(() => ID, { nullable: true, description: 'Code of the township; null for county projects' })
  township: string | null

  @Field(() => Int, { description: 'Projects on the annual list' })
  listed: number

  @Field(() => Int, { description: 'Projects in the reserve, ideas included' })
  reserve: number

  @Field(() => MoneyScalar)
  investment: number

  @Field(() => Boolean, { description: 'Neither a project nor an idea' })
  empty: boolean
}

/** Ten eco-industries by township: every cell, the empty ones too. */
export async function coverageOf(ctx: Context, planYear: number): Promise<CoverageCell[]> {
  const scope = ctx.scope(Project, 'p')
  const rows = await ctx.db.sql<Record<string, string | number | null>>(
    `SELECT p.ecoIndustry, p.township, SUM(CASE WHEN p.kind <> 'RESERVE' THEN 1 ELSE 0 END) AS listed,
     SUM(CASE WHEN p.kind = 'RESERVE' THEN 1 ELSE 0 END) AS reserve, SUM(p.totalInvestment) AS investment
     FROM project p WHERE p.planYear = ? AND p.withdrawnOn IS NULL AND ${scope.sql} GROUP BY p.ecoIndustry, p.township`,
    [planYear, ...scope.parameters],
  )
  const townships = [...new Set(rows.map(({ township }) => township as string | null))].sort((one, other) =>
    (one ?? '').localeCompare(other ?? ''),
  )
  return Object.values(EcoIndustry).flatMap((ecoIndustry) =>
    townships.map((township) => {
      const row = rows.find((each) => each['ecoIndustry'] === ecoIndustry && each['township'] === township)
      const listed = Number(row?.['listed'] ?? 0)
      const reserve = Number(row?.['reserve'] ?? 0)
      const investment = Number(row?.['investment'] ?? 0)
      return { ecoIndustry, township, listed, reserve, investment, empty: listed + reserve === 0 }
    }),
  )
}
