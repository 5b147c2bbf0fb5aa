import {
  BooleanColumn,
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
import { ElectronicStandardStatus } from './data-sharing.codes.ts'
import { GovernmentSystem } from './government-system.entity.ts'

/** A standard that electronic services must follow 政务服务标准规范. */
@Entity('electronic_standard')
@ObjectType({ description: '电子政务标准规范: a standard that electronic services must follow' })
@InputType('ElectronicStandardValues')
@Index(['status'])
export class ElectronicStandard extends KeptRecord {
  @Field(() => String, { description: '标准编号' })
  @StringColumn(60, { unique: true })
  code: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ElectronicStandardStatus)
  @EnumColumn()
  status: ElectronicStandardStatus

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it is in force' })
  @DayColumn({ nullable: true })
  inForceOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  abolishedOn: string | null
}

@ObjectType()
@InputType('StandardComplianceValues')
export class StandardComplianceFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  standardId: string

  @Field(() => ID)
  @ReferenceColumn()
  systemId: string

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => Boolean)
  @BooleanColumn()
  complies: boolean

  @Field(() => String, { nullable: true, description: 'What it lacks; required where it does not comply' })
  @TextColumn({ nullable: true })
  gap: string | null
}

/** Whether a system follows a standard, as it was last examined 符合性检查. */
@Entity('standard_compliance')
@ObjectType({ description: '标准符合性检查: whether a system follows a standard, as it was last examined' })
@Index(['standardId', 'systemId'], { unique: true })
@Index(['complies'])
@RowsWith(() => GovernmentSystem, 'government_system', 'systemId')
export class StandardCompliance extends StandardComplianceFacts {}
