import { DayScalar, MoneyScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { NamedWork, WorkKind, WorkProgramme, WorkUnit } from './work.codes.ts'

@InputType()
export class ConstructionWorkValues {
  @Field(() => String)
  name: string

  @Field(() => Int)
  year: number

  @Field(() => WorkProgramme)
  programme: WorkProgramme

  @Field(() => WorkKind)
  kind: WorkKind

  @Field(() => NamedWork, { nullable: true })
  named: NamedWork | null

  @Field(() => ID, { nullable: true })
  projectId: string | null

  @Field(() => ID)
  department: string

  @Field(() => ID, { nullable: true })
  township: string | null

  @Field(() => Float)
  quantity: number

  @Field(() => WorkUnit)
  unit: WorkUnit

  @Field(() => String, { nullable: true })
  contractNumber: string | null

  @Field(() => String, { nullable: true })
  contractor: string | null

  @Field(() => MoneyScalar, { nullable: true })
  contractAmount: number | null

  @Field(() => DayScalar)
  acceptanceDueOn: string
}

@InputType()
export class AcceptConstructionWorkInput extends UpdateInput {
  @Field(() => DayScalar)
  acceptedOn: string

  @Field(() => String)
  certificateNumber: string

  @Field(() => Float, { description: 'How much was found built, in the work’s unit' })
  acceptedQuantity: number
}

@InputType()
export class OpenConstructionWorkInput extends UpdateInput {
  @Field(() => DayScalar)
  openedOn: string
}
