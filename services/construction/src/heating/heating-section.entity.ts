import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ConstructionWork } from '../work/work.entity.ts'

/** One section of a heating network that is renewed: an exchange station and the homes behind it. */
@Entity('heating_section')
@ObjectType({ description: 'One section of a heating network that is renewed 供热二级管网' })
@InputType('HeatingSectionValues')
@Index(['workId', 'name'], { unique: true })
@RowsWith(() => ConstructionWork, 'construction_work', 'workId')
export class HeatingSection extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  workId: string

  @Field(() => String, { description: 'Estate or exchange station' })
  @StringColumn(80)
  name: string

  @Field(() => Float, { description: 'Length of pipe, kilometres' })
  @QuantityColumn()
  lengthKm: number

  @Field(() => Int, { description: 'Households that it heats' })
  @IntColumn()
  households: number

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the pressure test was passed' })
  @DayColumn({ nullable: true })
  testedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the record of the pressure test' })
  @StringColumn(60, { nullable: true })
  testNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  completedOn: string | null
}
