import { ChangeInput, DayScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, ID, InputType, Int } from 'type-graphql'
import { ServiceCaseResult, ServiceCaseStep } from './service-case.codes.ts'

@InputType({ description: 'Takes an accepted case to its end, or a closed one to the archive' })
export class AdvanceServiceCaseInput extends UpdateInput {
  @Field(() => ServiceCaseStep)
  step: ServiceCaseStep

  @Field(() => DayScalar)
  on: string

  @Field(() => ServiceCaseResult, { nullable: true, description: 'Required with DECIDE' })
  result?: ServiceCaseResult | null

  @Field(() => String, { nullable: true, description: 'Licence or decision with DECIDE, file number with ARCHIVE' })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Required with RETURN, WITHDRAW and a refusal' })
  reason?: string | null
}

@InputType({ description: 'Notes what of a case was made public, when and where' })
export class PublishServiceCaseInput extends UpdateInput {
  @Field(() => DayScalar, { nullable: true })
  processPublishedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  resultPublishedOn?: string | null

  @Field(() => String)
  publishedAt: string
}

@InputType({ description: 'Takes a late case to a leader' })
export class EscalateServiceCaseInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => String)
  to: string

  @Field(() => String)
  reason: string
}

@InputType({ description: 'One department’s part' })
export class ServiceCaseJointInput {
  @Field(() => Int, { description: 'Place in the order, from 1; equal places run at the same time' })
  ordinal: number

  @Field(() => ID)
  department: string

  @Field(() => String)
  name: string

  @Field(() => Int, { description: 'Working days' })
  days: number
}

@InputType({ description: '一窗受理: gives each department its part of a case' })
export class RouteServiceCaseInput extends ChangeInput {
  @Field(() => ID)
  caseId: string

  @Field(() => DayScalar)
  on: string

  @Field(() => [ServiceCaseJointInput])
  joints: ServiceCaseJointInput[]
}

@InputType({ description: 'A department is done with its part' })
export class PassServiceCaseJointInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string

  @Field(() => String)
  opinion: string
}
