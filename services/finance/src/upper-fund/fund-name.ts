import type { Context } from '@tongchou/service-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { UpperFundKind, UpperFundStage } from './upper-fund.codes.ts'

const SETTLED: readonly UpperFundStage[] = [UpperFundStage.PAID_UP, UpperFundStage.RECOVERED]

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

  @Field(() => Boolean, {
    description: 'Nothing of it is left to pay: all is paid, or what was not has been taken back',
  })
  settled: boolean
}

/** Name and document of a fund; its amounts stay with those who won it. */
export const fundName = (ctx: Context, id: string): Promise<FundName | null> =>
  ctx.load.batch('fund-names', id, async (ids) => {
    const rows = await ctx.db.sql<Omit<FundName, 'settled'> & { stage: UpperFundStage }>(
      `SELECT id, name, documentNumber, kind, projectBound, stage FROM upper_fund WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    )
    const known = new Map(
      rows.map(({ stage, ...row }) => [
        row.id,
        { ...row, projectBound: Boolean(Number(row.projectBound)), settled: SETTLED.includes(stage) },
      ]),
    )
    return ids.map((each) => known.get(each) ?? null)
  })
