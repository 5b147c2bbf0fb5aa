import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { DayColumn, DayScalar, EnumColumn, KeptRecord, ReferenceColumn, StringColumn } from '@tongchou/service-kit'

export enum ParkApprovalKind {
  PLANNING_EIA = 'PLANNING_EIA',
  DEVELOPMENT_PLAN = 'DEVELOPMENT_PLAN',
}
registerEnumType(ParkApprovalKind, { name: 'ParkApprovalKind' })

/** A paper of a park on its way: drafted, reviewed, submitted, approved. */
@Entity('park_approval')
@Index(['parkId', 'kind'], { unique: true })
@ObjectType({ description: 'A paper of a park on its way: drafted, reviewed, submitted, approved' })
export class ParkApproval extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  parkId: string

  @Field(() => ParkApprovalKind)
  @EnumColumn()
  kind: ParkApprovalKind

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  draftedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  reviewedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  submittedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  approvedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  documentNumber: string | null
}
