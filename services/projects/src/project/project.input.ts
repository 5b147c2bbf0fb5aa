import { ChangeInput, DayScalar, MoneyScalar, PageArgs, UpdateInput } from '@tongchou/service-kit'
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import {
  ApprovalType,
  Blocker,
  EcoIndustry,
  IdeaStage,
  Lamp,
  ProjectKind,
  ProjectLevel,
  ProjectStage,
  ProjectTagCode,
  Sector,
  StartEvidence,
} from './project.codes.ts'

@InputType({ description: 'What is known of a project, apart from its course' })
export class ProjectValues {
  @Field(() => String)
  name: string

  @Field(() => String, { nullable: true, description: 'Shape 2203-620725-04-01-123456' })
  projectCode?: string | null

  @Field(() => Int)
  planYear: number

  @Field(() => ProjectLevel, { defaultValue: ProjectLevel.COUNTY })
  level: ProjectLevel

  @Field(() => Sector)
  sector: Sector

  @Field(() => EcoIndustry, { nullable: true })
  ecoIndustry?: EcoIndustry | null

  @Field(() => ID, { nullable: true, description: 'Code of the township that carries it; null for a county project' })
  township?: string | null

  @Field(() => ID, { description: 'Code of the sector authority' })
  authority: string

  @Field(() => String)
  ownerUnit: string

  @Field(() => ID, { nullable: true })
  enterpriseUscc?: string | null

  @Field(() => ApprovalType)
  approvalType: ApprovalType

  @Field(() => MoneyScalar)
  totalInvestment: number

  @Field(() => MoneyScalar)
  annualInvestment: number

  @Field(() => MoneyScalar, { defaultValue: 0 })
  priorInvestment: number

  @Field(() => Int, { nullable: true })
  wave?: number | null

  @Field(() => DayScalar, { nullable: true })
  plannedStartOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  plannedFinishOn?: string | null

  @Field(() => IdeaStage, { nullable: true })
  ideaStage?: IdeaStage | null

  @Field(() => String, { nullable: true })
  content?: string | null

  @Field(() => String, { nullable: true })
  siteNote?: string | null

  @Field(() => String, { nullable: true })
  fundingNote?: string | null

  @Field(() => String, { nullable: true })
  benefitNote?: string | null

  @Field(() => [ProjectTagCode], { defaultValue: [] })
  tags: ProjectTagCode[]
}

@InputType()
export class AddProjectInput extends ChangeInput {
  @Field(() => ProjectValues)
  values: ProjectValues
}

@InputType()
export class ChangeProjectInput extends UpdateInput {
  @Field(() => ProjectValues)
  values: ProjectValues
}

@InputType()
export class ListProjectInput extends UpdateInput {
  @Field(() => ProjectKind, { description: 'Continuing or new' })
  kind: ProjectKind

  @Field(() => DayScalar)
  on: string
}

@InputType()
export class AdvanceProjectInput extends UpdateInput {
  @Field(() => ProjectStage)
  to: ProjectStage

  @Field(() => DayScalar, { description: 'The day it happened' })
  on: string

  @Field(() => StartEvidence, { nullable: true, description: 'Required for a start' })
  evidence?: StartEvidence | null

  @Field(() => String, { nullable: true, description: 'Number of the permit or start order; required for a start' })
  document?: string | null

  @Field(() => String, { nullable: true, description: 'Required to suspend or cancel' })
  reason?: string | null
}

@InputType()
export class SubstituteProjectInput extends UpdateInput {
  @Field(() => ID, { description: 'A project of the reserve' })
  substituteId: string

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { description: 'The objective cause' })
  reason: string
}

@InputType()
export class ReportBlockerInput extends UpdateInput {
  @Field(() => Blocker, { nullable: true, description: 'null when nothing holds it up any more' })
  blocker?: Blocker | null

  @Field(() => DayScalar, { nullable: true })
  since?: string | null

  @Field(() => ID, { nullable: true, description: 'Department that must act' })
  department?: string | null

  @Field(() => String, { nullable: true })
  note?: string | null
}

@InputType()
export class ForeseeProjectInput extends UpdateInput {
  @Field(() => DayScalar, { nullable: true })
  forecastFinishOn?: string | null

  @Field(() => String, { nullable: true })
  riskNote?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the work chart was settled' })
  workChartOn?: string | null
}

@InputType()
export class RecordLibraryInput extends UpdateInput {
  @Field(() => Boolean)
  hasApprovalDocument: boolean

  @Field(() => Boolean)
  hasContract: boolean

  @Field(() => Boolean)
  hasLicence: boolean

  @Field(() => DayScalar, { nullable: true, description: 'null while it is not entered' })
  libraryOn?: string | null
}

export enum ProjectOrder {
  NAME = 'name',
  PLANNED_START = 'plannedStartOn',
  STARTED = 'startedOn',
  PLANNED_FINISH = 'plannedFinishOn',
  TOTAL_INVESTMENT = 'totalInvestment',
  ANNUAL_INVESTMENT = 'annualInvestment',
  STAGE_SINCE = 'stageSince',
  BLOCKED_SINCE = 'blockedSince',
  ID = 'id',
}
registerEnumType(ProjectOrder, { name: 'ProjectOrder' })

@InputType()
export class ProjectFilter {
  @Field(() => Int, { nullable: true })
  planYear?: number | null

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  authority?: string | null

  @Field(() => [ProjectKind], { nullable: true })
  kind?: ProjectKind[] | null

  @Field(() => [ProjectStage], { nullable: true })
  stage?: ProjectStage[] | null

  @Field(() => ProjectTagCode, { nullable: true })
  tag?: ProjectTagCode | null

  @Field(() => [ProjectLevel], { nullable: true })
  level?: ProjectLevel[] | null

  @Field(() => Sector, { nullable: true })
  sector?: Sector | null

  @Field(() => EcoIndustry, { nullable: true })
  ecoIndustry?: EcoIndustry | null

  @Field(() => Lamp, { nullable: true })
  startLamp?: Lamp | null

  @Field(() => Lamp, { nullable: true })
  progressLamp?: Lamp | null

  @Field(() => Boolean, { nullable: true, description: 'Start or investment behind: a yellow or red lamp' })
  late?: boolean | null

  @Field(() => Boolean, { nullable: true })
  blocked?: boolean | null

  @Field(() => String, { nullable: true, description: 'Name, code or owner' })
  search?: string | null
}

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true })
  filter?: ProjectFilter | null

  @Field(() => ProjectOrder, { defaultValue: ProjectOrder.ID })
  orderBy: ProjectOrder
}
