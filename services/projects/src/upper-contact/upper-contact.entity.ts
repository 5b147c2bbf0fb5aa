import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'
import { UpperPlanLevel } from '../upper-plan-entry/upper-plan-entry.entity.ts'

/** One contact with an office above 对上对接: who spoke with whom about which project, what came of it, what is next. */
@Entity('upper_contact')
@ObjectType({ description: 'One contact with a city, provincial or national office' })
@InputType('UpperContactValues')
@RowsWith(() => Project, 'project', 'projectId')
export class UpperContact extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  projectId: string

  @Field(() => UpperPlanLevel)
  @EnumColumn()
  level: UpperPlanLevel

  @Field(() => String)
  @StringColumn(120)
  office: string

  @Field(() => String, { description: 'Who went' })
  @StringColumn(60)
  person: string

  @Field(() => DayScalar)
  @DayColumn()
  contactedOn: string

  @Field(() => String)
  @TextColumn()
  result: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  nextStep: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  nextOn: string | null
}
