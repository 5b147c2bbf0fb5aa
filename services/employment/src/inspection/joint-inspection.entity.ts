import { DayColumn, DayScalar, KeptRecord, ReferenceColumn, StringColumn, TextColumn } from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** Several departments at one employer on one day 部门联动监察. */
@Entity('joint_inspection')
@ObjectType({ description: 'Several departments at one employer on one day 联合检查' })
@InputType('JointInspectionValues')
@Index(['inspectedOn'])
export class JointInspection extends KeptRecord {
  @Field(() => DayScalar)
  @DayColumn()
  inspectedOn: string

  @Field(() => String, { description: 'Departments that took part' })
  @StringColumn(200)
  departments: string

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => String, { nullable: true })
  @StringColumn(18, { nullable: true })
  employerUscc: string | null

  @Field(() => ID, { nullable: true })
  @Index()
  @ReferenceColumn({ nullable: true })
  siteId: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  findings: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remedyBy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  remediedOn: string | null

  @Field(() => ID, { nullable: true, description: 'The case that came of it' })
  @ReferenceColumn({ nullable: true })
  caseId: string | null
}
