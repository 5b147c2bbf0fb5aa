import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
  DepartmentColumn,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

/** 企业首席服务官: who serves an enterprise, from a day until another. */
@Entity('service_officer')
@Index(['enterpriseId', 'fromDay'], { unique: true })
@Index(['officer'])
@ObjectType({ description: '企业首席服务官: who serves an enterprise, from a day on' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class ServiceOfficer extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => String)
  @StringColumn(60)
  officer: string

  @Field(() => ID, { description: 'Department or township of the officer' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  untilDay: string | null
}

export enum ServiceMode {
  VISIT = 'VISIT',
  WINDOW = 'WINDOW',
  ONLINE = 'ONLINE',
  AGENT = 'AGENT',
}
registerEnumType(ServiceMode, {
  name: 'ServiceMode',
  description: 'How an enterprise was served: on the spot, at the window, online, by an agent who ran the errand',
})

/** One time an enterprise was served, how, and how it found it. */
@Entity('service_visit')
@Index(['enterpriseId', 'servedOn'])
@ObjectType({ description: 'One time an enterprise was served' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class ServiceVisit extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => String)
  @StringColumn(60)
  officer: string

  @Field(() => ServiceMode)
  @EnumColumn()
  mode: ServiceMode

  @Field(() => DayScalar)
  @DayColumn()
  servedOn: string

  @Field(() => String)
  @TextColumn()
  findings: string

  @Field(() => Int, { nullable: true, description: '1 very dissatisfied to 5 very satisfied' })
  @IntColumn({ nullable: true })
  satisfaction: number | null
}
