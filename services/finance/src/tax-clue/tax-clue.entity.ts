import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
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
} from '@tongchou/service-kit'
import { RevenueKind } from '../revenue/tax-revenue.entity.ts'

export enum TaxClueStage {
  FOUND = 'FOUND',
  VERIFIED = 'VERIFIED',
  RECOVERED = 'RECOVERED',
  EXEMPT = 'EXEMPT',
  DISMISSED = 'DISMISSED',
}
registerEnumType(TaxClueStage, { name: 'TaxClueStage', description: '发现、核实、追缴入库、依法免征、排除' })

export enum TaxClueOrigin {
  LAND = 'LAND',
  HOUSING = 'HOUSING',
  OUTSIDE_BUILDER = 'OUTSIDE_BUILDER',
  ENTERPRISE = 'ENTERPRISE',
  PROJECT = 'PROJECT',
  OTHER = 'OTHER',
}
registerEnumType(TaxClueOrigin, {
  name: 'TaxClueOrigin',
  description: '土地出让转让、房产交易、外建企业、企业经营、项目建设、其他',
})

/** A sign that tax is due and not paid 涉税疑点, from one department's data to another's check to the treasury. */
@Entity('tax_clue')
@Index(['stage', 'dueOn'])
@Index(['uscc'])
@Index(['parcelCode'])
@Index(['projectId'])
@ObjectType({ description: '综合治税疑点: found, verified, recovered' })
@RowsOf({ department: 'department', reader: 'foundBy' })
export class TaxClue extends KeptRecord {
  @Field(() => TaxClueOrigin)
  @EnumColumn()
  origin: TaxClueOrigin

  @Field(() => RevenueKind)
  @EnumColumn()
  kind: RevenueKind

  @Field(() => String, { description: 'Who would owe it' })
  @StringColumn(120)
  taxpayer: string

  @Field(() => ID, { nullable: true })
  @StringColumn(18, { nullable: true })
  uscc: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  parcelCode: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => String)
  @TextColumn()
  sign: string

  @Field(() => ID, { description: 'Department or township whose data shows it' })
  @ReferenceColumn()
  foundBy: string

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => MoneyScalar, { description: 'Suspected to be due' })
  @MoneyColumn()
  suspectedAmount: number

  @Field(() => ID, { description: 'Department that it is put to' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar, { description: 'To be closed by' })
  @DayColumn()
  dueOn: string

  @Field(() => TaxClueStage)
  @EnumColumn()
  stage: TaxClueStage

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  verifiedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Found to be due indeed' })
  @MoneyColumn({ nullable: true })
  verifiedAmount: number | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  finding: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'In the treasury' })
  @MoneyColumn({ nullable: true })
  recoveredAmount: number | null

  @Field(() => String, { nullable: true, description: 'Tax certificate, or the rule that exempts it' })
  @StringColumn(200, { nullable: true })
  basis: string | null
}
