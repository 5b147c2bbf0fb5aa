import { Allow, type Context, MoneyScalar, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { yearStart } from '../county/year-start.ts'
import { LabourTransfer, TransferDestination } from './labour-transfer.entity.ts'
import { boardOf, byTownship, sentByTownship, type TransferSum } from './transfer.repository.ts'

@ObjectType({ simpleResolvers: true, description: 'Workers sent and what they earn' })
class TransferTotal {
  @Field(() => Int)
  persons: number

  @Field(() => Int)
  organised: number

  @Field(() => MoneyScalar)
  income: number
}

@ObjectType({ simpleResolvers: true, description: 'Workers of one destination and trade' })
class TransferLine extends TransferTotal {
  @Field(() => TransferDestination)
  destination: TransferDestination

  @Field(() => String)
  trade: string

  @Field(() => MoneyScalar, { nullable: true, description: 'Income per head as the samples gave it 抽样人均' })
  sampledPerHead: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Workers that one township sent' })
class TownshipTransfer extends TransferTotal {
  @Field(() => Township, { nullable: true })
  township: Township

  @Field(() => Int, { description: 'Of them within the county 县内' })
  inCounty: number

  @Field(() => Int, { description: 'Of them out of the province 省外' })
  outside: number

  @Field(() => MoneyScalar, { nullable: true, description: 'Income per head as the batches estimate it' })
  incomePerHead: number | null
}

@Resolver()
export class TransferBoardResolver {
  @Query(() => [TownshipTransfer], {
    description: 'Workers sent in a year by township, the most first, of those the viewer may see',
  })
  @Allow('employment.read')
  async labourTransferByTownship(
    @Ctx() ctx: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<TownshipTransfer[]> {
    const rows = await sentByTownship(ctx, year)
    return rows.map(({ code, ...row }) => ({
      ...row,
      township: { code },
      incomePerHead: row.persons === 0 ? null : Math.round(row.income / row.persons),
    }))
  }

  @Query(() => [TransferLine], {
    description: 'Workers sent in a year by destination and trade, of those the viewer may see',
  })
  @Allow('employment.read')
  labourTransferBoard(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<TransferLine[]> {
    return boardOf(ctx, year)
  }
}

@Resolver(() => Township)
export class TownshipTransferResolver {
  @FieldResolver(() => TransferTotal, { nullable: true, description: 'Workers that it has sent since the year began' })
  async labourTransferred(@Root() { code }: Township, @Ctx() ctx: Context): Promise<TransferSum | null> {
    return seesAll(ctx, code) ? byTownship(ctx, code) : null
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'Labour income of its people since the year began 劳务收入',
  })
  async labourIncome(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    return seesAll(ctx, code) ? (await byTownship(ctx, code)).income : null
  }
}

@Resolver(() => LabourTransfer)
export class LabourTransferResolver {
  @FieldResolver(() => MoneyScalar, { description: 'Income per head of the batch' })
  incomePerHead(@Root() { income, persons }: LabourTransfer): number {
    return Math.round(income / persons)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'By how much the sample lies off the estimate, percent; null without one',
  })
  sampleDeviation(@Root() { income, persons, sampleIncome }: LabourTransfer): number | null {
    return sampleIncome === null || income === 0 ? null : ((sampleIncome * persons) / income - 1) * 100
  }

  @FieldResolver(() => Boolean, { description: 'Whether the batch counts towards this year' })
  thisYear(@Root() { departedOn }: LabourTransfer, @Ctx() ctx: Context): boolean {
    return departedOn >= yearStart(ctx.today) && departedOn <= ctx.today
  }
}
