import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { EcoIndustry, Sector } from '../project/project.codes.ts'
import { Project } from '../project/project.entity.ts'
import { UpperPlanLevel } from '../upper-plan-entry/upper-plan-entry.entity.ts'

/** A policy of the nation, province or city that money or approval may follow from. */
@Entity('policy')
@ObjectType('InvestmentPolicy', { description: 'A policy of the nation, province or city' })
@InputType('InvestmentPolicyValues')
@RowsOf({})
export class Policy extends KeptRecord {
  @Field(() => String)
  @StringColumn(160)
  title: string

  @Field(() => UpperPlanLevel)
  @EnumColumn()
  level: UpperPlanLevel

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  document: string | null

  @Field(() => DayScalar)
  @DayColumn()
  issuedOn: string

  @Field(() => Sector, { nullable: true })
  @EnumColumn({ nullable: true })
  sector: Sector | null

  @Field(() => EcoIndustry, { nullable: true })
  @EnumColumn({ nullable: true })
  ecoIndustry: EcoIndustry | null

  @Field(() => String, { description: 'Where its money is meant to go' })
  @TextColumn()
  focus: string
}

/** That a project answers a policy. */
@Entity('policy_link')
@ObjectType('InvestmentPolicyLink', { description: 'That a project answers a policy' })
@InputType('InvestmentPolicyLinkValues')
@Index(['policyId', 'projectId'], { unique: true })
@RowsWith(() => Project, 'project', 'projectId')
export class PolicyLink extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  policyId: string

  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  projectId: string
}
