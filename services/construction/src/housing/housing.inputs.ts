import { DayScalar, MoneyScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { CompensationKind } from './household.entity.ts'

@InputType()
export class HousingBatchValues {
  @Field(() => ID)
  workId: string

  @Field(() => String)
  name: string

  @Field(() => Int)
  homes: number

  @Field(() => DayScalar)
  plannedStartOn: string

  @Field(() => DayScalar)
  plannedFinishOn: string
}

@InputType()
export class StartHousingBatchInput extends UpdateInput {
  @Field(() => DayScalar)
  startedOn: string

  @Field(() => String, { description: 'Number of the start order or building permit' })
  startDocument: string
}

@InputType()
export class CompleteHousingBatchInput extends UpdateInput {
  @Field(() => DayScalar)
  completedOn: string
}

@InputType()
export class HouseholdValues {
  @Field(() => ID)
  workId: string

  @Field(() => String)
  fileNumber: string

  @Field(() => String)
  maskedName: string

  @Field(() => Int)
  people: number

  @Field(() => Float)
  floorArea: number

  @Field(() => DayScalar)
  registeredOn: string
}

@InputType()
export class AssessHouseholdInput extends UpdateInput {
  @Field(() => DayScalar)
  assessedOn: string

  @Field(() => MoneyScalar)
  assessedValue: number
}

@InputType()
export class SignExpropriationAgreementInput extends UpdateInput {
  @Field(() => String)
  number: string

  @Field(() => CompensationKind)
  kind: CompensationKind

  @Field(() => MoneyScalar)
  compensation: number

  @Field(() => DayScalar)
  signedOn: string
}

@InputType({ description: 'Of the household: the day on which it left, was paid or got its new home' })
export class HouseholdDayInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string
}
