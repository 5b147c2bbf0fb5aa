import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'

export enum ReformStage {
  PLANNED = 'PLANNED',
  UNDER_WAY = 'UNDER_WAY',
  DONE = 'DONE',
}
registerEnumType(ReformStage, { name: 'FinanceReformStage', description: '未启动、推进中、已完成' })

/** A task of a reform, such as that of non-tax collection 非税收入征管体制改革. */
@Entity('reform_task')
@Index(['stage', 'dueOn'])
@ObjectType('FinanceReformTask', { description: '财政改革任务, such as 非税收入征管体制改革' })
@InputType('FinanceReformTaskValues')
@RowsOf({ department: 'department' })
export class ReformTask extends KeptRecord {
  @Field(() => String, { description: 'The reform' })
  @StringColumn(80)
  reform: string

  @Field(() => String)
  @StringColumn(160)
  task: string

  @Field(() => ID, { description: 'Department that answers' })
  @DepartmentColumn()
  department: string

  @Field(() => ReformStage)
  @EnumColumn()
  stage: ReformStage

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(300, { nullable: true })
  progress: string | null
}
