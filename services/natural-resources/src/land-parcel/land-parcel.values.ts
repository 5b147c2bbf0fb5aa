import { DayScalar } from '@tongchou/service-kit'
import { Field, Float, ID, InputType } from 'type-graphql'
import { LandParcelFacts, LandSupplyMode } from './land-parcel.entity.ts'

@InputType({ description: 'A row of 宗地台账: the parcel, and each step that it has taken with its document and day' })
export class LandParcelSheetValues extends LandParcelFacts {
  @Field(() => ID, { description: 'Parcel code of 19 places' })
  code: string

  @Field(() => DayScalar)
  approvedOn: string

  @Field(() => String)
  approvalDocument: string

  @Field(() => DayScalar, { nullable: true })
  expropriatedOn: string | null

  @Field(() => String, { nullable: true })
  expropriationDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  suppliedOn: string | null

  @Field(() => String, { nullable: true })
  supplyDocument: string | null

  @Field(() => LandSupplyMode, { nullable: true })
  supplyMode: LandSupplyMode | null

  @Field(() => String, { nullable: true, description: 'To whom it was supplied' })
  recipient: string | null

  @Field(() => DayScalar, { nullable: true, description: 'By the contract' })
  startDueOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'A fact on the ground, noted even where supply is missing' })
  startedOn: string | null

  @Field(() => String, { nullable: true })
  startDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  completedOn: string | null

  @Field(() => String, { nullable: true })
  completionDocument: string | null

  @Field(() => Float, { nullable: true, description: 'Of its area in use, 亩' })
  usedMu: number | null

  @Field(() => DayScalar, { nullable: true })
  usedNotedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  producingOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which output and tax of its contract were reached' })
  standardMetOn: string | null
}
