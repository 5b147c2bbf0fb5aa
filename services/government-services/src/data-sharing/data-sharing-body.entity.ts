import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** The single body that answers for data sharing 政务数据共享管理机构. */
@Entity('data_sharing_body')
@ObjectType({ description: '政务数据共享管理机构: the single body that answers for data sharing' })
@InputType('DataSharingBodyValues')
@Index(['establishedOn', 'abolishedOn'])
@RowsOf({ department: 'department' })
export class DataSharingBody extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => ID, { description: 'Department that it belongs to' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { description: '主要职责' })
  @TextColumn()
  duties: string

  @Field(() => Int, { description: '核定编制' })
  @IntColumn()
  posts: number

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which the establishment office approved it; null while it is studied',
  })
  @DayColumn({ nullable: true })
  establishedOn: string | null

  @Field(() => String, { nullable: true, description: '机构编制批复文号; required once it is established' })
  @StringColumn(80, { nullable: true })
  document: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  abolishedOn: string | null
}

/** Something that the body decided. */
@Entity('data_sharing_decision')
@ObjectType({ description: '数据共享议定事项: something that the body decided' })
@InputType('DataSharingDecisionValues')
@Index(['bodyId', 'decidedOn'])
@RowsWith(() => DataSharingBody, 'data_sharing_body', 'bodyId')
export class DataSharingDecision extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  bodyId: string

  @Field(() => DayScalar)
  @DayColumn()
  decidedOn: string

  @Field(() => String)
  @StringColumn(120)
  subject: string

  @Field(() => String)
  @TextColumn()
  decision: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was carried out' })
  @DayColumn({ nullable: true })
  carriedOutOn: string | null
}
