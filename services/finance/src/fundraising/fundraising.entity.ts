import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'

export enum FundraisingStage {
  REPORTED = 'REPORTED',
  INVESTIGATING = 'INVESTIGATING',
  FILED = 'FILED',
  CLOSED = 'CLOSED',
}
registerEnumType(FundraisingStage, { name: 'FundraisingStage', description: '线索、核查、立案、办结' })

/** A case or lead of illegal fund-raising 非法集资. */
@Entity('fundraising_case')
@Index(['stage', 'reportedOn'])
@ObjectType({ description: '非法集资案件线索' })
@InputType('FundraisingCaseValues')
@RowsOf({ department: 'department' })
export class FundraisingCase extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => FundraisingStage)
  @EnumColumn()
  stage: FundraisingStage

  @Field(() => ID, { description: 'Department that handles it' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  reportedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => MoneyScalar, { description: '涉案金额' })
  @MoneyColumn()
  lossAmount: number

  @Field(() => Int, { description: '涉及人数' })
  @IntColumn()
  victims: number

  @Field(() => String, { nullable: true, description: '处置情况' })
  @TextColumn({ nullable: true })
  handling: string | null

  @Field(() => String, { nullable: true, description: '宣传教育' })
  @StringColumn(200, { nullable: true })
  publicity: string | null
}

/** An advertisement of illegal fund-raising, found and to be removed 非法广告资讯. */
@Entity('fundraising_ad')
@Index(['foundOn', 'dueOn', 'removedOn'])
@ObjectType({ description: '非法集资广告资讯: found, and to be removed by a day' })
@InputType('FundraisingAdValues')
@RowsOf({ department: 'department' })
export class FundraisingAd extends KeptRecord {
  @Field(() => String, { description: 'Where it is: a street, a page, a group' })
  @StringColumn(200)
  place: string

  @Field(() => String)
  @StringColumn(200)
  content: string

  @Field(() => String, { description: 'How it was found' })
  @StringColumn(80)
  source: string

  @Field(() => ID, { description: 'Department that removes it' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  removedOn: string | null
}

export enum PlatformStatus {
  OPERATING = 'OPERATING',
  EXITING = 'EXITING',
  EXITED = 'EXITED',
}
registerEnumType(PlatformStatus, { name: 'LendingPlatformStatus', description: '在营、清退中、已退出' })

/** A peer-to-peer lending platform with its exit P2P. */
@Entity('lending_platform')
@ObjectType({ description: 'P2P 网络借贷平台 and its exit' })
@InputType('LendingPlatformValues')
export class LendingPlatform extends KeptRecord {
  @Field(() => String)
  @StringColumn(120, { unique: true })
  name: string

  @Field(() => PlatformStatus)
  @EnumColumn()
  status: PlatformStatus

  @Field(() => MoneyScalar, { description: '待偿余额 in the county' })
  @MoneyColumn()
  outstandingAmount: number

  @Field(() => Int, { description: 'Lenders in the county' })
  @IntColumn()
  lenders: number

  @Field(() => DayScalar)
  @DayColumn()
  exitBy: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  exitedOn: string | null
}
