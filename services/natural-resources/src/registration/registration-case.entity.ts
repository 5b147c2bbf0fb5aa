import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum RegistrationKind {
  FIRST = 'FIRST',
  TRANSFER = 'TRANSFER',
  CHANGE = 'CHANGE',
  MORTGAGE = 'MORTGAGE',
  CORRECTION = 'CORRECTION',
  CANCELLATION = 'CANCELLATION',
}
registerEnumType(RegistrationKind, { name: 'RegistrationKind', description: '首次, 转移, 变更, 抵押, 更正, 注销登记' })

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('RegistrationCaseValues')
export class RegistrationCaseFacts extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  number: string

  @Field(() => RegistrationKind)
  @EnumColumn()
  kind: RegistrationKind

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  rightHolder: string

  @Field(() => DayScalar)
  @DayColumn()
  acceptedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which papers were sent back to be completed' })
  @DayColumn({ nullable: true })
  returnedOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  returnReason: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of registration, and of the certificate where there is one',
  })
  @DayColumn({ nullable: true })
  issuedOn: string | null

  @Field(() => String, { nullable: true, description: 'null where the registration gives none' })
  @StringColumn(60, { nullable: true })
  certificateNumber: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which an error of ours was put right' })
  @DayColumn({ nullable: true })
  correctedOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  correctionReason: string | null
}

/** An application for registration of real estate 不动产登记, from acceptance to certificate. */
@Entity('registration_case')
@ObjectType({ description: 'An application for registration of real estate, from acceptance to certificate' })
// Speed and quality of a year are told from the index alone.
@Index(['issuedOn', 'kind', 'days', 'correctedOn', 'returnedOn', 'certificateNumber'])
@Index(['acceptedOn'])
@RowsOf({ township: 'township' })
export class RegistrationCase extends RegistrationCaseFacts {
  @Field(() => Int, { nullable: true, description: 'Days from acceptance to registration' })
  @IntColumn({ nullable: true })
  days: number | null
}
