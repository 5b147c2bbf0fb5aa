import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsOnlyFor,
  StringColumn,
} from '@tongchou/service-kit'
import { mayReadDebt } from './debt-secrecy.ts'

export enum DebtKind {
  STATUTORY = 'STATUTORY',
  HIDDEN = 'HIDDEN',
}
registerEnumType(DebtKind, { name: 'DebtKind', description: '法定债务、隐性债务' })

/** Leave to borrow 举债审批: how much, for what, within the limit of a year. */
@Entity('borrowing_approval')
@Index(['approvalYear'])
@ObjectType({ description: '举债审批: leave to borrow, within the limit of its year' })
@InputType('BorrowingApprovalValues')
export class BorrowingApproval extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  approvalYear: number

  @Field(() => String)
  @StringColumn(80, { unique: true })
  documentNumber: string

  @Field(() => String)
  @StringColumn(120)
  borrower: string

  @Field(() => String)
  @StringColumn(200)
  purpose: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  approvedOn: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null
}

/** A debt of the government. What it amounts to lies in its movements, which few may see. */
@Entity('debt_item')
@Index(['kind'])
@ObjectType({ description: '政府债务: whose, to whom and since when; its amounts are for few' })
export class DebtItem extends KeptRecord {
  @Field(() => DebtKind)
  @EnumColumn()
  kind: DebtKind

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String)
  @StringColumn(120)
  debtor: string

  @Field(() => String)
  @StringColumn(120)
  creditor: string

  @Field(() => DayScalar)
  @DayColumn()
  takenOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => ID, { nullable: true, description: 'The approval that it was taken under' })
  @ReferenceColumn({ nullable: true })
  approvalId: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null
}

@InputType('DebtItemValues')
export class DebtItemValues {
  @Field(() => DebtKind)
  kind: DebtKind

  @Field(() => String)
  name: string

  @Field(() => String)
  debtor: string

  @Field(() => String)
  creditor: string

  @Field(() => DayScalar)
  takenOn: string

  @Field(() => DayScalar, { nullable: true })
  dueOn?: string | null

  @Field(() => ID, { nullable: true, description: 'Required for what was borrowed since approvals are kept' })
  approvalId?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null
}

export enum DebtMovementKind {
  TAKEN = 'TAKEN',
  REPAID = 'REPAID',
  CONVERTED = 'CONVERTED',
}
registerEnumType(DebtMovementKind, { name: 'DebtMovementKind', description: '举借、偿还、转化核销' })

/** Money by which a debt grew or shrank. */
@Entity('debt_movement')
@Index(['debtId', 'movedOn'])
@ObjectType({
  description: 'Money by which a debt grew or shrank; only leaders and the finance bureau’s heads see any',
})
@InputType('DebtMovementValues')
@RowsOnlyFor(mayReadDebt)
export class DebtMovement extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  debtId: string

  @Field(() => DebtMovementKind)
  @EnumColumn()
  kind: DebtMovementKind

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  movedOn: string

  @Field(() => String)
  @StringColumn(80)
  voucherNumber: string
}

/** What of a debt is to be resolved in a month 化债计划. */
@Entity('debt_resolution')
@Index(['debtId', 'period'], { unique: true })
@ObjectType({ description: '化债计划: what of a debt is to be resolved in a month' })
@InputType('DebtResolutionValues')
@RowsOnlyFor(mayReadDebt)
export class DebtResolution extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  debtId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number
}
