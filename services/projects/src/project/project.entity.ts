import {
  DepartmentColumn,
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  ApprovalType,
  Blocker,
  EcoIndustry,
  IdeaStage,
  ProjectKind,
  ProjectLevel,
  ProjectStage,
  Sector,
  StartEvidence,
} from './project.codes.ts'

/**
 * One project of the county, from the first idea to production: the hub that every department adds its part to.
 * What happened is kept as days, so that the list can be asked as it stood on any of them.
 */
@Entity('project')
@ObjectType({ description: 'One project of the county, from the first idea to production' })
@Directive('@key(fields: "id")')
@RowsOf({ department: 'authority', township: 'township' })
@Index(['planYear', 'kind'])
@Index(['township'])
@Index(['authority'])
export class Project extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String, { nullable: true, description: 'National project code; null before it is issued' })
  @StringColumn(24, { nullable: true, unique: true })
  projectCode: string | null

  @Field(() => ProjectKind)
  @EnumColumn()
  kind: ProjectKind

  @Field(() => ProjectStage)
  @EnumColumn()
  stage: ProjectStage

  @Field(() => DayScalar, { description: 'The day the present stage was reached' })
  @DayColumn()
  stageSince: string

  @Field(() => Int, { description: 'Year of the annual list, or for which it is held in reserve' })
  @IntColumn()
  planYear: number

  @Field(() => ProjectLevel)
  @EnumColumn()
  level: ProjectLevel

  @Field(() => Sector)
  @EnumColumn()
  sector: Sector

  @Field(() => EcoIndustry, { nullable: true })
  @EnumColumn({ nullable: true })
  ecoIndustry: EcoIndustry | null

  @TownshipColumn({ length: 20, nullable: true })
  township: string | null

  @DepartmentColumn()
  authority: string

  @Field(() => String, { description: 'The unit that builds it 项目业主' })
  @StringColumn(120)
  ownerUnit: string

  @StringColumn(18, { nullable: true })
  enterpriseUscc: string | null

  @Field(() => ApprovalType)
  @EnumColumn()
  approvalType: ApprovalType

  @Field(() => MoneyScalar)
  @MoneyColumn()
  totalInvestment: number

  @Field(() => MoneyScalar, { description: 'Planned for the plan year' })
  @MoneyColumn()
  annualInvestment: number

  @Field(() => MoneyScalar, { description: 'Completed before the plan year' })
  @MoneyColumn()
  priorInvestment: number

  @Field(() => Int, { nullable: true, description: 'Wave of starts it belongs to' })
  @IntColumn({ nullable: true })
  wave: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  plannedStartOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  plannedFinishOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'When it will be finished as things look now' })
  @DayColumn({ nullable: true })
  forecastFinishOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  riskNote: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it entered the annual list' })
  @DayColumn({ nullable: true })
  listedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  approvedOn: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Start of building; for a continuing project its resumption in the plan year',
  })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => StartEvidence, { nullable: true })
  @EnumColumn({ nullable: true })
  startEvidence: StartEvidence | null

  @Field(() => String, { nullable: true, description: 'Number of the construction permit or start order' })
  @StringColumn(80, { nullable: true })
  startDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  completedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of production or use' })
  @DayColumn({ nullable: true })
  producingOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it left the list' })
  @DayColumn({ nullable: true })
  withdrawnOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  withdrawnReason: string | null

  @Index()
  @ReferenceColumn({ nullable: true })
  substituteId: string | null

  @Field(() => Blocker, { nullable: true })
  @EnumColumn({ nullable: true })
  blocker: Blocker | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  blockedSince: string | null

  @DepartmentColumn({ nullable: true })
  blockedBy: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  blockerNote: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the work chart 施工图 was settled' })
  @DayColumn({ nullable: true })
  workChartOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the timetable 时间表 was settled' })
  @DayColumn({ nullable: true })
  timetableOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Entry into the statistics library 入库纳统' })
  @DayColumn({ nullable: true })
  libraryOn: string | null

  @Field(() => Boolean, { description: 'Approval document at hand for the statistics library' })
  @BooleanColumn({ default: false })
  hasApprovalDocument: boolean

  @Field(() => Boolean, { description: 'Building contract or site photograph at hand' })
  @BooleanColumn({ default: false })
  hasContract: boolean

  @Field(() => Boolean, { description: 'Business licence of the owner at hand' })
  @BooleanColumn({ default: false })
  hasLicence: boolean

  @Field(() => IdeaStage, { nullable: true })
  @EnumColumn({ nullable: true })
  ideaStage: IdeaStage | null

  @Field(() => String, { nullable: true, description: 'What is to be built' })
  @TextColumn({ nullable: true })
  content: string | null

  @Field(() => String, { nullable: true, description: 'Where, and on what land' })
  @TextColumn({ nullable: true })
  siteNote: string | null

  @Field(() => String, { nullable: true, description: 'Where the money comes from' })
  @TextColumn({ nullable: true })
  fundingNote: string | null

  @Field(() => String, { nullable: true, description: 'What it brings' })
  @TextColumn({ nullable: true })
  benefitNote: string | null
}
