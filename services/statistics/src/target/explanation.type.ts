import { DayScalar, ExplainedInput, Lazy, pageOf, TargetRecordConnection } from '@tongchou/service-kit'
import { Arg, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql'
import type { TargetOnADay } from './target-on-a-day.ts'

const RECORDS_USUAL = 10

/** The registry's part of an explanation. Formula, inputs and records come from the department whose number it is. */
@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "code asOf measurement")')
export class Explanation {
  @Field(() => ID)
  code: string

  @Field(() => DayScalar)
  asOf: string

  @Directive('@inaccessible')
  @Field(() => String, { nullable: true })
  measurement: string | null

  @Field(() => String, { nullable: true, description: 'The rule that lit the lamp, in words' })
  @Lazy()
  rule: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What would turn it green, in words; null when it is green or cannot',
  })
  @Lazy()
  toGreen: string | null

  @Directive('@shareable')
  @Field(() => String, { nullable: true })
  @Lazy()
  formula?: string | null

  @Directive('@shareable')
  @Field(() => [ExplainedInput], { nullable: true })
  @Lazy()
  inputs?: ExplainedInput[] | null
}

/** A number that no department's records stand behind has none to show; a divided one shows its two sides. */
@Resolver(() => Explanation)
export class ExplanationResolver {
  @Directive('@shareable')
  @FieldResolver(() => TargetRecordConnection, { nullable: true })
  records(
    @Root() { recordsBehind }: Pick<TargetOnADay, 'recordsBehind'>,
    @Arg('first', () => Int, { defaultValue: RECORDS_USUAL }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): TargetRecordConnection {
    const { skip, take } = pageOf({ first, after: after ?? null })
    return { totalCount: recordsBehind.length, nodes: recordsBehind.slice(skip, skip + take) }
  }
}
