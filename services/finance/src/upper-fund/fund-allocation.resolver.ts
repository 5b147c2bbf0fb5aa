import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  daysBetween,
  list,
  ListArgs,
} from '@tongchou/service-kit'
import { FundPayment } from '../fund-payment/fund-payment.entity.ts'
import { Department, Project, Township } from '../neighbour/neighbour.types.ts'
import { CorrectFundAllocationInput, correctLine } from './correct-line.ts'
import { FundAllocation } from './fund-allocation.entity.ts'
import { orderLines, whereLine } from './fund-allocation.repository.ts'
import { FundName, fundName } from './fund-name.ts'

@ArgsType()
class FundAllocationArgs extends ListArgs {
  @Field(() => ID, { nullable: true })
  fundId?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only lines given to this township or department' })
  unit?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only lines past their limit that are not all paid' })
  overdue?: boolean | null
}

const FundAllocationConnection = connectionType(() => FundAllocation, 'FundAllocation')

@Resolver(() => FundAllocation)
export class FundAllocationResolver {
  @Query(() => FundAllocationConnection, {
    description: 'Lines of funds: what is still to be paid first, those with the nearest limit before all',
  })
  @Allow('finance.read')
  fundAllocations(
    @Ctx() ctx: Context,
    @Args(() => FundAllocationArgs) args: FundAllocationArgs,
  ): Promise<Connection<FundAllocation>> {
    return list(ctx, FundAllocation, args, {
      where: (query) => {
        whereLine(query, args, ctx.today)
        orderLines(query)
      },
    })
  }

  @Mutation(() => FundAllocation, { description: 'Puts a line right, until payments stand on what was wrong' })
  @Change('finance.keep')
  async correctFundAllocation(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectFundAllocationInput) { id, version, ...said }: CorrectFundAllocationInput,
  ): Promise<FundAllocation> {
    const line = await ctx.get(FundAllocation, id)
    return correctLine(ctx, line, version, { ...said, fundId: line.fundId })
  }

  @FieldResolver(() => [FundPayment])
  payments(@Root() { id }: FundAllocation, @Ctx() ctx: Context): Promise<FundPayment[]> {
    return ctx.load.many(FundPayment, 'allocationId', id, 'paidOn')
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'To its limit; negative when past, null when spent or without limit',
  })
  daysLeft(@Root() { spendBy, spentOn }: FundAllocation, @Ctx() ctx: Context): number | null {
    return spendBy === null || spentOn !== null ? null : daysBetween(ctx.today, spendBy)
  }

  @FieldResolver(() => FundName, {
    nullable: true,
    description: 'Of which fund: told to whoever was given a line of it',
  })
  fund(@Root() { fundId }: FundAllocation, @Ctx() ctx: Context): Promise<FundName | null> {
    return fundName(ctx, fundId)
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: FundAllocation): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Township, { nullable: true })
  spendingTownship(@Root() { township }: FundAllocation): Township | null {
    return township === null ? null : { code: township }
  }

  @FieldResolver(() => Department, { nullable: true })
  spendingDepartment(@Root() { department }: FundAllocation): Department | null {
    return department === null ? null : { code: department }
  }
}
