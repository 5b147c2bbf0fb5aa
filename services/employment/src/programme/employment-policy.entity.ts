import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'
import { KeyGroup } from './employment-programme.entity.ts'

export enum EmploymentPolicyKind {
  JOB = 'JOB',
  START_UP = 'START_UP',
  TRAINING = 'TRAINING',
  INSURANCE = 'INSURANCE',
}
registerEnumType(EmploymentPolicyKind, {
  name: 'EmploymentPolicyKind',
  description: '就业补贴, 创业扶持, 培训补贴, 社保补贴',
})

/** A policy that helps people into work 创业就业扶持政策: whom, how much, until when. */
@Entity('employment_policy')
@ObjectType({ description: 'A policy that helps people into work 创业就业扶持政策' })
@InputType('EmploymentPolicyValues')
export class EmploymentPolicy extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String)
  @StringColumn(80)
  documentNumber: string

  @Field(() => EmploymentPolicyKind)
  @EnumColumn()
  kind: EmploymentPolicyKind

  @Field(() => KeyGroup, { nullable: true, description: 'The group that it is for; none for everyone' })
  @EnumColumn({ nullable: true })
  keyGroup: KeyGroup | null

  @Field(() => String, { description: 'Who is eligible and for what' })
  @TextColumn()
  standard: string

  @Field(() => MoneyScalar, { nullable: true, description: 'Most that one person may receive' })
  @MoneyColumn({ nullable: true })
  mostPerPerson: number | null

  @Field(() => DayScalar)
  @DayColumn()
  beginsOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  endsOn: string | null
}
