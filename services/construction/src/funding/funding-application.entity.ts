import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum FundingSubject {
  POLLUTED_PONDS = 'POLLUTED_PONDS',
  RURAL_SEWAGE = 'RURAL_SEWAGE',
  OTHER = 'OTHER',
}
registerEnumType(FundingSubject, { name: 'FundingSubject', description: '纳污坑塘治理, 农村污水处理, 其他' })

export enum FundingState {
  PREPARED = 'PREPARED',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}
registerEnumType(FundingState, { name: 'FundingApplicationState', description: '编制, 已申报, 已批复, 未获批' })

/** Money asked for from above for a treatment that the county cannot pay alone. */
@Entity('funding_application')
@ObjectType({ description: 'Money asked for from above 争取上级资金, and what became of it' })
@InputType('FundingApplicationValues')
@Index(['subject', 'submittedOn'])
@RowsOf({ department: 'department' })
export class FundingApplication extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => FundingSubject)
  @EnumColumn()
  subject: FundingSubject

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => String, { description: 'Office that decides' })
  @StringColumn(80)
  office: string

  @Field(() => Int, { description: 'Facilities or ponds that it is for' })
  @IntColumn()
  sites: number

  @Field(() => MoneyScalar, { description: 'Asked for' })
  @MoneyColumn()
  amount: number

  @Field(() => FundingState)
  @EnumColumn()
  state: FundingState

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  submittedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of the approval or refusal' })
  @DayColumn({ nullable: true })
  decidedOn: string | null

  @Field(() => MoneyScalar, { nullable: true })
  @MoneyColumn({ nullable: true })
  approvedAmount: number | null

  @Field(() => String, { nullable: true, description: 'Number of the decision' })
  @StringColumn(80, { nullable: true })
  document: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null
}
