import { type Context, DayScalar, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { CommunityIssue, PropertyComplaint, PropertyInspection } from './community-life.entity.ts'
import { complaintRateOf, ratingOf, scoreOf } from './property.rules.ts'
import { inspectionScores, pointsOf, servedBy } from './property.repository.ts'
import { PropertyCommunity, PropertyCompany, PropertyTraining } from './property-company.entity.ts'
import { PropertyDeduction } from './property-deduction.entity.ts'

export enum PropertyCreditRating {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
}
registerEnumType(PropertyCreditRating, {
  name: 'PropertyCreditRating',
  description: 'A from 90 points, B from 80, C from 60, D below',
})

@ObjectType({ simpleResolvers: true, description: 'A firm’s credit in the year of a day' })
class PropertyCredit {
  @Field(() => DayScalar)
  asOf: string

  @Field(() => Int, { description: 'A hundred less the points that count' })
  score: number

  @Field(() => PropertyCreditRating)
  rating: PropertyCreditRating

  @Field(() => Int, { description: 'Deductions that count' })
  deductions: number

  @Field(() => Int, { description: 'Deductions still open to appeal, or appealed and not decided' })
  pending: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whom a firm serves, and what they complain of in the year of a day',
})
class PropertyServed {
  @Field(() => Int)
  communities: number

  @Field(() => Int)
  households: number

  @Field(() => Int)
  complaints: number

  @Field(() => Int)
  unsettled: number

  @Field(() => Float, { nullable: true, description: '物业投诉率: complaints a thousand households' })
  complaintRate: number | null
}

@Resolver(() => PropertyCompany)
export class PropertyCompanyResolver {
  @FieldResolver(() => PropertyCredit)
  async credit(
    @Root() { id }: PropertyCompany,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<PropertyCredit> {
    const day = asOf ?? ctx.today
    const { points, deductions, pending } = await ctx.load.batch(`property-points ${day}`, id, (ids) =>
      pointsOf(ctx.db, day, ids),
    )
    const score = scoreOf(points)
    return { asOf: day, score, rating: PropertyCreditRating[ratingOf(score)], deductions, pending }
  }

  @FieldResolver(() => PropertyServed)
  async served(
    @Root() { id }: PropertyCompany,
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<PropertyServed> {
    const day = asOf ?? ctx.today
    const served = await ctx.load.batch(`property-served ${day}`, id, (ids) =>
      servedBy({ db: ctx.db, asOf: day }, 'companyId', ids),
    )
    return { ...served, complaintRate: complaintRateOf(served.complaints, served.households) }
  }

  @FieldResolver(() => [PropertyCommunity], { description: 'Communities that it serves, of those the viewer may see' })
  communities(@Root() { id }: PropertyCompany, @Ctx() ctx: Context): Promise<PropertyCommunity[]> {
    return ctx.load.many(PropertyCommunity, 'companyId', id, 'name')
  }

  @FieldResolver(() => [PropertyDeduction])
  creditDeductions(@Root() { id }: PropertyCompany, @Ctx() ctx: Context): Promise<PropertyDeduction[]> {
    return ctx.load.many(PropertyDeduction, 'companyId', id, 'foundOn')
  }

  @FieldResolver(() => [PropertyTraining])
  trainings(@Root() { id }: PropertyCompany, @Ctx() ctx: Context): Promise<PropertyTraining[]> {
    return ctx.load.many(PropertyTraining, 'companyId', id, 'heldOn')
  }
}

@Resolver(() => PropertyCommunity)
export class PropertyCommunityResolver {
  @FieldResolver(() => PropertyCompany, { nullable: true, description: 'The firm, whose registration is public' })
  company(@Root() { companyId }: PropertyCommunity, @Ctx() ctx: Context): Promise<PropertyCompany | null> | null {
    if (companyId === null) return null
    return ctx.load.batch('property-company', companyId, async (ids) => {
      const all = new Map((await ctx.db.repository(PropertyCompany).find()).map((company) => [company.id, company]))
      return ids.map((id) => all.get(id) ?? null)
    })
  }

  @FieldResolver(() => Township, { nullable: true })
  whereTownship(@Root() { township }: PropertyCommunity): Township {
    return { code: township }
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Mean score of the year’s inspections' })
  inspectionScore(@Root() { id }: PropertyCommunity, @Ctx() ctx: Context): Promise<number | null> {
    return ctx.load.batch('community-score', id, (ids) => inspectionScores(ctx, ids))
  }

  @FieldResolver(() => [PropertyInspection])
  inspections(@Root() { id }: PropertyCommunity, @Ctx() ctx: Context): Promise<PropertyInspection[]> {
    return ctx.load.many(PropertyInspection, 'communityId', id, 'inspectedOn')
  }

  @FieldResolver(() => [PropertyComplaint])
  complaints(@Root() { id }: PropertyCommunity, @Ctx() ctx: Context): Promise<PropertyComplaint[]> {
    return ctx.load.many(PropertyComplaint, 'communityId', id, 'receivedOn')
  }

  @FieldResolver(() => [CommunityIssue], { description: 'Matters that firm, owners and neighbourhood settle together' })
  issues(@Root() { id }: PropertyCommunity, @Ctx() ctx: Context): Promise<CommunityIssue[]> {
    return ctx.load.many(CommunityIssue, 'communityId', id, 'raisedOn')
  }
}

@Resolver(() => Township)
export class TownshipPropertyResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Complaints about property service not settled, this year' })
  async unsettledPropertyComplaints(@Root() { code }: Township, @Ctx() ctx: Context): Promise<number | null> {
    if (!seesAll(ctx, code)) return null
    const { unsettled } = await ctx.load.batch('township-served', code, (codes) =>
      servedBy({ db: ctx.db, asOf: ctx.today }, 'township', codes),
    )
    return unsettled
  }
}
