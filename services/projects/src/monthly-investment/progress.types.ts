import { ReportInput, MoneyScalar, MonthScalar, SubmissionStatus } from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Project } from '../project/project.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'One project’s line in the monthly entry' })
export class ProgressRow {
  @Field(() => Project)
  project: Project

  @Field(() => Int, { nullable: true, description: 'Version of what is entered; null while nothing is' })
  version: number | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Completed in the month; null while nothing is entered' })
  completed: number | null

  @Field(() => MoneyScalar, { nullable: true })
  cumulative: number | null

  @Field(() => String, { nullable: true })
  imageProgress: string | null

  @Field(() => String, { nullable: true })
  note: string | null

  @Field(() => MoneyScalar, { description: 'Completed in the month before' })
  lastCompleted: number

  @Field(() => MoneyScalar, { description: 'Cumulative of the month before, since the project began' })
  lastCumulative: number

  @Field(() => String, { nullable: true, description: 'How the site looked the month before' })
  lastImageProgress: string | null

  @Field(() => [String], { description: 'Codes of what is worth a second look' })
  warnings: string[]
}

@ObjectType({ simpleResolvers: true, description: 'One unit’s monthly entry' })
export class ProgressGrid {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID)
  unit: string

  @Field(() => SubmissionStatus, { nullable: true, description: 'null while nothing is entered' })
  status: SubmissionStatus | null

  @Field(() => String, { nullable: true, description: 'Why it was returned or corrected' })
  reason: string | null

  @Field(() => Boolean, { description: 'Whether figures may be entered now without a correction' })
  open: boolean

  @Field(() => [ProgressRow])
  rows: ProgressRow[]
}

@InputType()
export class ProgressRowInput {
  @Field(() => ID)
  projectId: string

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw; absent for a first entry' })
  version?: number | null

  @Field(() => MoneyScalar)
  completed: number

  @Field(() => MoneyScalar)
  cumulative: number

  @Field(() => String, { nullable: true })
  imageProgress?: string | null

  @Field(() => String, { nullable: true })
  note?: string | null
}

@InputType()
export class SaveProgressInput extends ReportInput {
  @Field(() => ID, { description: 'Township, or department of projects that no township carries' })
  unit: string

  @Field(() => [ProgressRowInput])
  rows: ProgressRowInput[]
}

@ObjectType({ simpleResolvers: true })
export class SavedRow {
  @Field(() => ID)
  projectId: string

  @Field(() => Int)
  version: number

  @Field(() => [String], { description: 'Codes of what is worth a second look' })
  warnings: string[]
}

@ObjectType({ simpleResolvers: true, description: 'What was kept, each line with its new version' })
export class ProgressSaved {
  @Field(() => SubmissionStatus)
  status: SubmissionStatus

  @Field(() => [SavedRow])
  rows: SavedRow[]
}
