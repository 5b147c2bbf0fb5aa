import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum SiteState {
  REGISTERED = 'REGISTERED',
  COMPLIANT = 'COMPLIANT',
  ARREARS_RISK = 'ARREARS_RISK',
  ARREARS = 'ARREARS',
  CLEARED = 'CLEARED',
  DEMONSTRATION = 'DEMONSTRATION',
}
registerEnumType(SiteState, { name: 'SiteState', description: '已登记, 合规, 有欠薪风险, 欠薪, 已清欠, 无欠薪示范' })

@InputType()
export class LabourSiteValues {
  @Field(() => ID, { description: 'The project that is built' })
  projectId: string

  @Field(() => String)
  name: string

  @Field(() => ID, { description: 'Department that supervises the trade 行业主管部门' })
  department: string

  @Field(() => ID, { nullable: true })
  township: string | null

  @Field(() => String, { description: 'General contractor 施工总承包单位' })
  contractor: string

  @Field(() => String, { nullable: true })
  employerUscc: string | null

  @Field(() => String, { nullable: true, description: 'Who keeps rolls and wages 劳资专管员' })
  labourManager: string | null

  @Field(() => DayScalar)
  registeredOn: string

  @Field(() => Int, { description: 'Day of the month on which wages of the month before are due' })
  payDay: number

  @Field(() => String, { nullable: true, description: 'Bank of the special wage account 农民工工资专用账户' })
  accountBank: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the special wage account was opened' })
  accountOpenedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Wage deposit paid in 工资保证金' })
  depositAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  depositOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day since which workers are registered by real name 实名制' })
  realNameOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was finished and its last wages paid' })
  endedOn: string | null
}

/** The project department of a building site as an employer: how its workers are paid. */
@Entity('labour_site')
@ObjectType({ description: 'The project department of a building site as an employer 在建项目部' })
@Directive('@key(fields: "id")')
@RowsOf({ department: 'department', township: 'township' })
@Index(['department'])
@Index(['township'])
@Index(['registeredOn', 'endedOn'])
export class LabourSite extends KeptRecord {
  @Field(() => ID, { description: 'The project that is built' })
  @ReferenceColumn({ unique: true })
  projectId: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID, { description: 'Department that supervises the trade 行业主管部门' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => String, { description: 'General contractor 施工总承包单位' })
  @StringColumn(120)
  contractor: string

  @Field(() => String, { nullable: true })
  @StringColumn(18, { nullable: true })
  employerUscc: string | null

  @Field(() => String, { nullable: true, description: 'Who keeps rolls and wages 劳资专管员' })
  @StringColumn(60, { nullable: true })
  labourManager: string | null

  @Field(() => DayScalar)
  @DayColumn()
  registeredOn: string

  @Field(() => Int, { description: 'Day of the month on which wages of the month before are due' })
  @IntColumn()
  payDay: number

  @Field(() => String, { nullable: true, description: 'Bank of the special wage account 农民工工资专用账户' })
  @StringColumn(80, { nullable: true })
  accountBank: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the special wage account was opened' })
  @DayColumn({ nullable: true })
  accountOpenedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Wage deposit paid in 工资保证金' })
  @MoneyColumn({ nullable: true })
  depositAmount: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  depositOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day since which workers are registered by real name 实名制' })
  @DayColumn({ nullable: true })
  realNameOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was finished and its last wages paid' })
  @DayColumn({ nullable: true })
  endedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was certified free of arrears 无欠薪项目部' })
  @DayColumn({ nullable: true })
  certifiedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the certificate was withdrawn' })
  @DayColumn({ nullable: true })
  withdrawnOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(200, { nullable: true })
  withdrawnReason: string | null
}
