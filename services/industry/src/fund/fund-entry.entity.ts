import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'

export enum FundEntryKind {
  PAID_IN = 'PAID_IN',
  WITHDRAWN = 'WITHDRAWN',
  INVESTED = 'INVESTED',
  GUARANTEED = 'GUARANTEED',
  RELEASED = 'RELEASED',
  RECOVERED = 'RECOVERED',
  LOST = 'LOST',
}
registerEnumType(FundEntryKind, {
  name: 'FundEntryKind',
  description:
    'Paid in or withdrawn by a contributor; invested, recovered or lost; guaranteed, and released from a guarantee',
})

/** One movement of the comprehensive industry development fund (产业发展综合基金). Movements are never undone, only followed by others. */
@Entity('fund_entry')
@Index(['kind', 'happenedOn'])
@ObjectType('IndustryFundEntry', { description: 'One movement of the comprehensive industry development fund' })
export class FundEntry extends KeptRecord {
  @Field(() => FundEntryKind)
  @EnumColumn()
  kind: FundEntryKind

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  happenedOn: string

  @Field(() => String, { description: 'Contributor, enterprise or bank' })
  @StringColumn(120)
  party: string

  @Field(() => String)
  @StringColumn(80)
  documentNumber: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  enterpriseId: string | null

  @ReferenceColumn({ nullable: true })
  projectId: string | null
}
