import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { FundEcoIndustry, UpperFundKind, UpperFundSource, UpperFundStage } from './upper-fund.codes.ts'

registerEnumType(UpperFundSource, { name: 'UpperFundSource', description: '中央、省、市' })
registerEnumType(UpperFundKind, {
  name: 'UpperFundKind',
  description: '一般性转移支付、专项转移支付、预算内投资、专项债券、直达资金',
})
registerEnumType(UpperFundStage, {
  name: 'UpperFundStage',
  description: '申报、下达、到位、分配、支付中、支付完毕、收回',
})
registerEnumType(FundEcoIndustry, { name: 'FundEcoIndustry', description: '十大生态产业' })

/** One sum of money asked for and won from above, by the number of the document that grants it 上级资金. */
@Entity('upper_fund')
@Index(['grantedOn', 'source', 'grantedAmount'])
@Index(['unit', 'grantedOn', 'grantedAmount'])
@Index(['projectId'])
@ObjectType({ description: '上级资金: one sum won from above, by the number of its document' })
@RowsOf({ department: 'department', township: 'township' })
export class UpperFund extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String, { nullable: true, description: '文号; known from the grant on' })
  @StringColumn(80, { nullable: true, unique: true })
  documentNumber: string | null

  @Field(() => UpperFundKind)
  @EnumColumn()
  kind: UpperFundKind

  @Field(() => UpperFundSource)
  @EnumColumn()
  source: UpperFundSource

  @Field(() => ID, { description: 'Code of the township or department that won it' })
  @StringColumn(64)
  unit: string

  @Field(() => ID, { nullable: true, description: 'Code of the township that won it' })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the department that won it' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => ID, { nullable: true, description: 'The project it was asked for' })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => Boolean, { description: '项目资金: no payment of it without a project' })
  @BooleanColumn()
  projectBound: boolean

  @Field(() => FundEcoIndustry, { nullable: true })
  @EnumColumn({ nullable: true })
  ecoIndustry: FundEcoIndustry | null

  @Field(() => Boolean, { description: '补短板' })
  @BooleanColumn()
  weakLink: boolean

  @Field(() => UpperFundStage)
  @EnumColumn()
  stage: UpperFundStage

  @Field(() => MoneyScalar)
  @MoneyColumn()
  appliedAmount: number

  @Field(() => DayScalar)
  @DayColumn()
  appliedOn: string

  @Field(() => MoneyScalar, { nullable: true })
  @MoneyColumn({ nullable: true })
  grantedAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  grantedOn: string | null

  @Field(() => MoneyScalar, { nullable: true })
  @MoneyColumn({ nullable: true })
  receivedAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  receivedOn: string | null

  @Field(() => MoneyScalar, { description: 'Sum of its allocations' })
  @MoneyColumn()
  allocatedAmount: number

  @Field(() => DayScalar, { nullable: true, description: 'Day of the latest allocation' })
  @DayColumn({ nullable: true })
  allocatedOn: string | null

  @Field(() => MoneyScalar, { description: 'Sum of its payments' })
  @MoneyColumn()
  paidAmount: number

  @Field(() => DayScalar, { nullable: true, description: 'Day of the latest payment' })
  @DayColumn({ nullable: true })
  lastPaidOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Taken back by the level above' })
  @MoneyColumn({ nullable: true })
  recoveredAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  recoveredOn: string | null

  @Field(() => String, { nullable: true, description: '支出措施 of a special fund' })
  @TextColumn({ nullable: true })
  spendMeasure: string | null

  @Field(() => DayScalar, { nullable: true, description: '支出时限' })
  @DayColumn({ nullable: true })
  spendBy: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which measure and limit were settled' })
  @DayColumn({ nullable: true })
  plannedOn: string | null
}
