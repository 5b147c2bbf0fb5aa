import { DayScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { ApprovalBlocker, ProjectApplicationStage } from './project-application.codes.ts'

@InputType({ description: 'Takes an application a step further; ACCEPTED also ends a suspension' })
export class AdvanceProjectApplicationInput extends UpdateInput {
  @Field(() => ProjectApplicationStage)
  stage: ProjectApplicationStage

  @Field(() => DayScalar)
  on: string

  @Field(() => ApprovalBlocker, { nullable: true, description: 'Required with SUSPENDED' })
  blocker?: ApprovalBlocker | null

  @Field(() => String, { nullable: true, description: 'Required with GRANTED: number of the approval' })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Required with SUSPENDED, REFUSED and NOT_ACCEPTED' })
  reason?: string | null
}
