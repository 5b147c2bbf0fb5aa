import { Allow, Change, type Connection, connectionType, type Context, list, ListArgs } from '@tongchou/service-kit'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { appealDeduction, decideAppeal, noticeDeduction } from './advance-deduction.ts'
import { PropertyCommunity, PropertyCompany } from './property-company.entity.ts'
import { PropertyDeduction } from './property-deduction.entity.ts'
import {
  AppealPropertyDeductionInput,
  DecidePropertyAppealInput,
  NoticePropertyDeductionInput,
  PropertyDeductionFilter,
} from './property-deduction.inputs.ts'
import { whereDeduction } from './property-deduction.repository.ts'

const PropertyDeductionConnection = connectionType(() => PropertyDeduction, 'PropertyDeduction')

@Resolver(() => PropertyDeduction)
export class PropertyDeductionResolver {
  @Query(() => PropertyDeductionConnection, {
    description: 'Appeals to be decided first, then by the day of their notices',
  })
  @Allow('construction.read')
  propertyDeductions(
    @Ctx() ctx: Context,
    @Args(() => PropertyDeductionFilter) asked: PropertyDeductionFilter,
    @Args(() => ListArgs) page: ListArgs,
  ): Promise<Connection<PropertyDeduction>> {
    return list(ctx, PropertyDeduction, page, {
      order: { while: "row.state = 'APPEALED'", by: 'appealedOn', latest: 'noticedOn' },
      where: (query) => whereDeduction(query, asked),
    })
  }

  @Mutation(() => PropertyDeduction, { description: 'Tells a firm of points that it is to lose 扣分告知' })
  @Change('construction.keep')
  noticePropertyDeduction(
    @Ctx() ctx: Context,
    @Arg('input', () => NoticePropertyDeductionInput) input: NoticePropertyDeductionInput,
  ): Promise<PropertyDeduction> {
    return noticeDeduction(ctx, input)
  }

  @Mutation(() => PropertyDeduction, { description: 'Enters the firm’s appeal 申诉' })
  @Change('construction.record')
  appealPropertyDeduction(
    @Ctx() ctx: Context,
    @Arg('input', () => AppealPropertyDeductionInput) input: AppealPropertyDeductionInput,
  ): Promise<PropertyDeduction> {
    return appealDeduction(ctx, input)
  }

  @Mutation(() => PropertyDeduction, { description: 'Decides an appeal; for a head who did not give the notice' })
  @Change('construction.lock')
  decidePropertyAppeal(
    @Ctx() ctx: Context,
    @Arg('input', () => DecidePropertyAppealInput) input: DecidePropertyAppealInput,
  ): Promise<PropertyDeduction> {
    return decideAppeal(ctx, input)
  }

  @FieldResolver(() => PropertyCompany, { nullable: true })
  company(@Root() { companyId }: PropertyDeduction, @Ctx() ctx: Context): Promise<PropertyCompany | null> {
    return ctx.load.one(PropertyCompany, companyId)
  }

  @FieldResolver(() => PropertyCommunity, { nullable: true })
  community(@Root() { communityId }: PropertyDeduction, @Ctx() ctx: Context): Promise<PropertyCommunity | null> | null {
    return communityId === null ? null : ctx.load.one(PropertyCommunity, communityId)
  }

  @FieldResolver(() => Boolean, { description: 'Its points count today' })
  counts(@Root() { effectiveOn }: PropertyDeduction, @Ctx() ctx: Context): boolean {
    return effectiveOn !== null && effectiveOn <= ctx.today
  }
}
