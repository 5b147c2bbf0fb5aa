import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum UnemploymentEnd {
  EMPLOYED = 'EMPLOYED',
  RETIRED = 'RETIRED',
  LEFT_COUNTY = 'LEFT_COUNTY',
  NOT_SEEKING = 'NOT_SEEKING',
}
registerEnumType(UnemploymentEnd, { name: 'UnemploymentEnd', description: '已就业, 退休, 迁出本县, 无就业意愿' })

@InputType()
export class UnemploymentRegistrationValues {
  @Field(() => ID)
  residentId: string

  @Field(() => ID)
  township: string

  @Field(() => String, { description: 'Number of the employment and unemployment certificate 就业创业证' })
  certificateNumber: string

  @Field(() => DayScalar)
  registeredOn: string

  @Field(() => DayScalar, { nullable: true })
  cancelledOn: string | null

  @Field(() => UnemploymentEnd, { nullable: true })
  cancelReason: UnemploymentEnd | null
}

/** A person’s registration as out of work in a town 城镇失业登记. */
@Entity('unemployment_registration')
@ObjectType({ description: 'A person’s registration as out of work in a town 城镇失业登记' })
@RowsOf({ township: 'township' })
@Index(['registeredOn', 'cancelledOn'])
export class UnemploymentRegistration extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  residentId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { description: 'Number of the employment and unemployment certificate 就业创业证' })
  @StringColumn(40, { unique: true })
  certificateNumber: string

  @Field(() => DayScalar)
  @DayColumn()
  registeredOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  cancelledOn: string | null

  @Field(() => UnemploymentEnd, { nullable: true })
  @EnumColumn({ nullable: true })
  cancelReason: UnemploymentEnd | null
}
