import type { Context } from '@tongchou/service-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { UpperFundKind } from './upper-fund.codes.ts'

@ObjectType({ simpleResolvers: true, description: 'What a fund is called, for those who were given a part of it' })
export class FundName {
  @Field(() => ID)
  id: string

  @Field(() => String)
  name: string

  @Field(() => String, { nullable: true, description: '文号' })
  documentNumber: string | null

  @Field(() => UpperFundKind)
  kind: UpperFundKind

  @Field(() => Boolean, { description: 'No payment of it without a project' })
  projectBound: boolean
}

/** Name and document of a fund; its amounts stay with those who won it. */
export const fundName = (ctx: Context, id: string): Promise<FundName | null> =>
  ctx.load.batch('fund-names', id, async (ids) => {
    const rows = await ctx.db.sql<FundName>(
      `SELECT id, name, documentNumber, kind, projectBound FROM upper_fund WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    )
    const known = new Map(rows.map((row) => [row.id, { ...row, projectBound: Boolean(Number(row.projectBound)) }]))
    return ids.map((each) => known.get(each) ?? null)
  })
