import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../door/change.ts'
import { MonthScalar } from '../graph/scalars.ts'

/** A month's figures of a unit, as every monthly form takes them in; each names its own unit and rows. */
@InputType()
export abstract class ReportInput extends ChangeInput {
  @Field(() => MonthScalar)
  period: string

  @Field(() => String, { nullable: true, description: 'Required after the lock, and then only a head may' })
  correctionReason?: string | null
}
