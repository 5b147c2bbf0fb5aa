import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, DayScalar } from '@tongchou/service-kit'
import { ServiceMode } from './service-officer.entity.ts'

@InputType()
export class AssignServiceOfficerInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => String)
  officer: string

  @Field(() => ID)
  department: string

  @Field(() => DayScalar)
  from: string
}

@InputType()
export class RecordServiceVisitInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => String)
  officer: string

  @Field(() => ServiceMode)
  mode: ServiceMode

  @Field(() => DayScalar)
  servedOn: string

  @Field(() => String)
  findings: string

  @Field(() => Int, { nullable: true, description: '1 to 5' })
  satisfaction?: number | null
}
