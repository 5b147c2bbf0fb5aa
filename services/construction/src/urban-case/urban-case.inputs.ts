import { ChangeInput, DayScalar, UpdateInput } from '@tongchou/service-kit'
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql'
import { CaseKind, CaseSource, CaseState } from './urban-case.codes.ts'

@InputType()
export class ReportUrbanCaseInput extends ChangeInput {
  @Field(() => ID)
  categoryId: string

  @Field(() => ID)
  gridCellId: string

  @Field(() => String)
  place: string

  @Field(() => Float, { nullable: true })
  latitude?: number | null

  @Field(() => Float, { nullable: true })
  longitude?: number | null

  @Field(() => String)
  description: string

  @Field(() => CaseSource)
  source: CaseSource

  @Field(() => String, { nullable: true, description: 'Required of what the hotline sent' })
  sourceNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Required of what a patroller collected' })
  photoBefore?: string | null

  @Field(() => DayScalar)
  reportedOn: string
}

@InputType({ description: 'Takes a case one step on' })
export class StepUrbanCaseInput extends UpdateInput {
  @Field(() => DayScalar, { description: 'Day of the step' })
  on: string

  @Field(() => String, { nullable: true })
  note?: string | null
}

@InputType()
export class RejectUrbanCaseInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => String)
  reason: string
}

@InputType()
export class DispatchUrbanCaseInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => ID, { nullable: true, description: 'Department that is to handle it; absent where its township is' })
  department?: string | null

  @Field(() => String, { nullable: true, description: 'Required when it had gone to somebody else' })
  reason?: string | null
}

@InputType()
export class HandleUrbanCaseInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => String, { description: 'What was done' })
  result: string

  @Field(() => String, { description: 'Number of the photograph that shows it' })
  photoAfter: string
}

@InputType()
export class CheckUrbanCaseInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => Boolean, { description: 'false sends it back for rework 返工' })
  passed: boolean

  @Field(() => String, { nullable: true, description: 'Required when it is sent back' })
  note?: string | null
}

@ArgsType()
@InputType({ description: 'Which cases are asked for' })
export class UrbanCaseFilter {
  @Field(() => String, { nullable: true, description: 'In number, place and description' })
  search?: string | null

  @Field(() => [CaseState], { nullable: true })
  state?: CaseState[] | null

  @Field(() => CaseKind, { nullable: true })
  kind?: CaseKind | null

  @Field(() => CaseSource, { nullable: true })
  source?: CaseSource | null

  @Field(() => ID, { nullable: true })
  categoryId?: string | null

  @Field(() => ID, { nullable: true })
  gridCellId?: string | null

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only those whose next step is over its time' })
  overdue?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Only those sent back for rework at least once' })
  reworked?: boolean | null
}
