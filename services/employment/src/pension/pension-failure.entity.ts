import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsOf,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum PensionFailureCause {
  ACCOUNT_CLOSED = 'ACCOUNT_CLOSED',
  NAME_MISMATCH = 'NAME_MISMATCH',
  NOT_CERTIFIED = 'NOT_CERTIFIED',
  DECEASED_UNREPORTED = 'DECEASED_UNREPORTED',
  OTHER = 'OTHER',
}
registerEnumType(PensionFailureCause, {
  name: 'PensionFailureCause',
  description: '账户注销, 户名不符, 未认证, 死亡未报, 其他',
})

@InputType()
export class PensionFailureValues {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID)
  township: string

  @Field(() => ID)
  residentId: string

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => PensionFailureCause)
  cause: PensionFailureCause

  @Field(() => DayScalar)
  failedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was paid after all' })
  resolvedOn: string | null
}

/** A pension that did not reach its payee, why, and when it did. */
@Entity('pension_failure')
@ObjectType({ description: 'A pension that did not reach its payee 发放失败' })
@RowsOf({ township: 'township' })
@Index(['period', 'township'])
@Index(['resolvedOn'])
@Index(['period', 'residentId'], { unique: true })
export class PensionFailure extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ID)
  @ReferenceColumn()
  residentId: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => PensionFailureCause)
  @EnumColumn()
  cause: PensionFailureCause

  @Field(() => DayScalar)
  @DayColumn()
  failedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was paid after all' })
  @DayColumn({ nullable: true })
  resolvedOn: string | null
}
