import { Allow, Change, ChangeInput, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql'
import { yearOf } from '../plan/plan.repository.ts'
import { findPlanTarget } from '../target/target.repository.ts'
import { OfficialStatus, OfficialValue } from './official-value.entity.ts'
import { findReleases } from './official-value.repository.ts'
import { recordOfficialValue } from './record-official-value.ts'

@InputType()
class RecordOfficialValueInput extends ChangeInput {
  @Field(() => ID, { description: 'Code of the target' })
  code: string

  @Field(() => String, { description: 'A year 2022, a quarter 2022Q2 or a month 2022-06' })
  period: string

  @Field(() => Float, { description: 'In the target’s unit, money in 元' })
  value: number

  @Field(() => OfficialStatus)
  status: OfficialStatus

  @Field(() => String, { description: 'Number of the document that released it, 文号' })
  documentNumber: string

  @Field(() => DayScalar)
  releasedOn: string

  @Field(() => String, { nullable: true, description: 'Needed when an official value is revised' })
  reason?: string | null
}

@Resolver(() => OfficialValue)
export class OfficialValueResolver {
  @Query(() => [OfficialValue], {
    description: 'Every release for a target of a year’s plan, the earliest period first',
  })
  @Allow('targets.read')
  async officialValues(
    @Ctx() ctx: Context,
    @Arg('code', () => ID) code: string,
    @Arg('year', () => Int, { nullable: true }) year?: number | null,
  ): Promise<OfficialValue[]> {
    const found = await findPlanTarget(ctx, code, `${year ?? yearOf(ctx.today)}-12-31`)
    return found ? findReleases(ctx, found.row.id) : []
  }

  @Mutation(() => OfficialValue, {
    description:
      'Enters a value released by the statistics bureau. Refused with official-value.no-period, .no-figure, .no-document, .released-later, .released-before, .wrong-status, .revised-without-reason or not-found.',
  })
  @Change('official.record')
  recordOfficialValue(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordOfficialValueInput) input: RecordOfficialValueInput,
  ): Promise<OfficialValue> {
    return recordOfficialValue(ctx, input)
  }
}
