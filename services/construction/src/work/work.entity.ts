import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { NamedWork, WorkKind, WorkProgramme, WorkUnit } from './work.codes.ts'

/**
 * One work of building on the ground: a street, an estate, a network. Its project keeps plan, money and start; here are its
 * extent, its contract, its acceptance 竣工验收 and its opening.
 */
@Entity('construction_work')
@ObjectType({ description: 'One work of building: its extent, contract, acceptance and opening' })
@Directive('@key(fields: "id")')
@Index(['year', 'programme'])
@Index(['year', 'named'], { unique: true })
@Index(['projectId'])
@Index(['department'])
@RowsOf({ department: 'department', township: 'township' })
export class ConstructionWork extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => Int, { description: 'Plan year' })
  @IntColumn()
  year: number

  @Field(() => WorkProgramme)
  @EnumColumn()
  programme: WorkProgramme

  @Field(() => WorkKind)
  @EnumColumn()
  kind: WorkKind

  @Field(() => NamedWork, { nullable: true, description: 'Which of the works called by name it is' })
  @EnumColumn({ nullable: true })
  named: NamedWork | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => ID, { description: 'Department that answers for it' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true, description: 'null for a work of the county as a whole' })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => Float, { description: 'How much is to be built, in its unit' })
  @QuantityColumn()
  quantity: number

  @Field(() => WorkUnit)
  @EnumColumn()
  unit: WorkUnit

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  contractNumber: string | null

  @Field(() => String, { nullable: true, description: 'Firm that builds it' })
  @StringColumn(80, { nullable: true })
  contractor: string | null

  @Field(() => MoneyScalar, { nullable: true })
  @MoneyColumn({ nullable: true })
  contractAmount: number | null

  @Field(() => DayScalar, { description: 'Day by which it must be accepted' })
  @DayColumn()
  acceptanceDueOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day of the acceptance of the finished work 竣工验收' })
  @DayColumn({ nullable: true })
  acceptedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the acceptance certificate' })
  @StringColumn(80, { nullable: true })
  certificateNumber: string | null

  @Field(() => Float, { nullable: true, description: 'How much was found built at acceptance, in its unit' })
  @QuantityColumn({ nullable: true })
  acceptedQuantity: number | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it is used; a street is open' })
  @DayColumn({ nullable: true })
  openedOn: string | null
}
