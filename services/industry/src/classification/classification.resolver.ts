import { Arg, Ctx, Field, FieldResolver, Float, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Change, ChangeInput, type Context, DayScalar } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { ClassReview } from './class-review.entity.ts'
import { reviewEnterpriseClass } from './review-enterprise-class.ts'

@InputType({ description: 'Points of a yearly review, each side 0 to 100' })
export class ReviewEnterpriseClassInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => Int, { description: 'The version of the enterprise that the caller saw' })
  version: number

  @Field(() => DayScalar)
  from: string

  @Field(() => Float)
  output: number

  @Field(() => Float)
  growth: number

  @Field(() => Float)
  tax: number

  @Field(() => Float, { description: 'Output and tax for the land used' })
  intensity: number

  @Field(() => Float)
  safety: number

  @Field(() => Float)
  credit: number
}

@Resolver(() => Enterprise)
export class ClassificationResolver {
  @Mutation(() => Enterprise, { description: 'Yearly review; the class follows from the points' })
  @Change('industry.lock')
  reviewEnterpriseClass(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewEnterpriseClassInput) input: ReviewEnterpriseClassInput,
  ): Promise<Enterprise> {
    return reviewEnterpriseClass(ctx, input)
  }

  @FieldResolver(() => [ClassReview])
  classReviews(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<ClassReview[]> {
    return ctx.load.many(ClassReview, 'enterpriseId', id, 'fromDay')
  }
}
