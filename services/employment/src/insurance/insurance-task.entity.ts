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
import { Entity, Index } from 'typeorm'
import { InsuranceScheme } from './insurance-account.entity.ts'

export enum InsuranceProcess {
  EXPAND = 'EXPAND',
  COLLECT = 'COLLECT',
  RECOVER = 'RECOVER',
  PAY = 'PAY',
  AUDIT = 'AUDIT',
}
registerEnumType(InsuranceProcess, { name: 'InsuranceProcess', description: '扩面, 征缴, 清欠, 发放, 稽核' })

/** One thing to be done in one of the five processes 扩面征缴清欠发放稽核. */
@Entity('insurance_task')
@ObjectType({ description: 'One thing to be done in one of the five processes 扩面征缴清欠发放稽核' })
@InputType('InsuranceTaskValues')
@Index(['process', 'dueOn'])
export class InsuranceTask extends KeptRecord {
  @Field(() => InsuranceProcess)
  @EnumColumn()
  process: InsuranceProcess

  @Field(() => InsuranceScheme)
  @EnumColumn()
  scheme: InsuranceScheme

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => String, { nullable: true })
  @Index()
  @StringColumn(18, { nullable: true })
  employerUscc: string | null

  @Field(() => MoneyScalar, { description: 'What is to be collected, recovered, paid or looked into' })
  @MoneyColumn()
  due: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  done: number

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null

  @Field(() => String, { nullable: true, description: 'What an audit found' })
  @TextColumn({ nullable: true })
  finding: string | null
}
