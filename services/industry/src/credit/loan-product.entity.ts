import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'
import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  QuantityColumn,
  StringColumn,
} from '@tongchou/service-kit'

export enum LoanProductKind {
  BANK_GOVERNMENT = 'BANK_GOVERNMENT',
  ASSISTED_GUARANTEE = 'ASSISTED_GUARANTEE',
  BRIDGE_FUND = 'BRIDGE_FUND',
  INNOVATIVE = 'INNOVATIVE',
  ORDINARY = 'ORDINARY',
}
registerEnumType(LoanProductKind, {
  name: 'LoanProductKind',
  description: '银政通, 助保贷, 应急周转金, an innovative product, an ordinary loan',
})

/** A loan product of the county's banks, with its quota. */
@Entity('loan_product')
@ObjectType({ description: 'A loan product of the county’s banks' })
export class LoanProduct extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => LoanProductKind)
  @EnumColumn()
  kind: LoanProductKind

  @Field(() => String)
  @StringColumn(80)
  bank: string

  @Field(() => String)
  @StringColumn(500)
  terms: string

  @Field(() => MoneyScalar, { nullable: true, description: 'How much may stand at once; null without a limit' })
  @MoneyColumn({ nullable: true })
  quota: number | null

  @Field(() => Boolean, { description: 'Backed by the risk pool: its loans are reviewed by the pool first' })
  @BooleanColumn()
  pooled: boolean

  @Field(() => Float, { description: 'Percent a year' })
  @QuantityColumn()
  rate: number

  @Field(() => DayScalar, { description: 'Since when it is offered' })
  @DayColumn()
  offeredSince: string
}

export enum PoolEntryKind {
  GOVERNMENT_PAID = 'GOVERNMENT_PAID',
  ENTERPRISE_PAID = 'ENTERPRISE_PAID',
  COMPENSATED = 'COMPENSATED',
  RECOVERED = 'RECOVERED',
}
registerEnumType(PoolEntryKind, { name: 'PoolEntryKind' })

/** One movement of the risk pool: 风险补偿金 of the government, 助保金 of enterprises, compensation paid, recovery. */
@Entity('pool_entry')
@ObjectType('RiskPoolEntry', { description: 'One movement of the risk pool' })
export class PoolEntry extends KeptRecord {
  @Field(() => PoolEntryKind)
  @EnumColumn()
  kind: PoolEntryKind

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  happenedOn: string

  @Field(() => String)
  @StringColumn(120)
  party: string

  @Field(() => String)
  @StringColumn(80)
  documentNumber: string
}
