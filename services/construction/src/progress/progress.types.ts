import { ReportInput, MonthScalar, SubmissionStatus } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ConstructionWork } from '../work/work.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'One work’s line in the monthly entry' })
export class ConstructionProgressRow {
  @Field(() => ConstructionWork)
  work: ConstructionWork

  @Field(() => Int, { nullable: true, description: 'Version of what is entered; null while nothing is' })
  version: number | null

  @Field(() => Float, { nullable: true, description: 'Percent since the work began; null while nothing is entered' })
  percent: number | null

  @Field(() => Float, { nullable: true, description: 'Built since the work began, in its unit' })
  quantity: number | null

  @Field(() => String, { nullable: true })
  note: string | null

  @Field(() => Float, { nullable: true, description: 'Percent planned by the end of the month' })
  plannedPercent: number | null

  @Field(() => Float, { description: 'Percent at the last entry before' })
  lastPercent: number

  @Field(() => Float, { description: 'Built at the last entry before' })
  lastQuantity: number
}

@ObjectType({ simpleResolvers: true, description: 'One department’s monthly entry' })
export class ConstructionProgressGrid {
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

  @Field(() => [ConstructionProgressRow])
  rows: ConstructionProgressRow[]
}

@InputType()
export class ConstructionProgressRowInput {
  @Field(() => ID)
  workId: string

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw; absent for a first entry' })
  version?: number | null

  @Field(() => Float)
  percent: number

  @Field(() => Float)
  quantity: number

  @Field(() => String, { nullable: true })
  note?: string | null
}

@InputType()
export class SaveConstructionProgressInput extends ReportInput {
  @Field(() => ID, { description: 'Department that answers for the works' })
  unit: string

  @Field(() => [ConstructionProgressRowInput])
  rows: ConstructionProgressRowInput[]
}

@ObjectType({ simpleResolvers: true })
export class SavedConstructionRow {
  @Field(() => ID)
  workId: string

  @Field(() => Int)
  version: number
}

@ObjectType({ simpleResolvers: true, description: 'What was kept, each line with its new version' })
export class ConstructionProgressSaved {
  @Field(() => SubmissionStatus)
  status: SubmissionStatus

  @Field(() => [SavedConstructionRow])
  rows: SavedConstructionRow[]
}

@ObjectType({ simpleResolvers: true, description: 'One month of a work: planned and actual' })
export class WorkCurvePoint {
  @Field(() => MonthScalar)
  period: string

  @Field(() => Float, { nullable: true, description: 'Percent planned by its end' })
  planned: number | null

  @Field(() => Float, { nullable: true, description: 'Percent reported at its end' })
  actual: number | null

  @Field(() => Float, { nullable: true, description: 'Built by its end, in the work’s unit' })
  quantity: number | null
}
