import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { GovernmentSystemKind, IdentityLevel, SharingState } from './data-sharing.codes.ts'

/** An information system that an office runs 政务信息系统, and how far it shares what it holds. */
@Entity('government_system')
@ObjectType({
  description: '政务信息系统: an information system that an office runs, and how far it shares what it holds',
})
@InputType('GovernmentSystemValues')
@Index(['kind', 'liveOn'])
@Index(['sharing', 'department'])
// The inventory of systems is known to all offices: who asks for data must find who holds it.
@RowsOf({ department: 'department', open: 'name' })
export class GovernmentSystem extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => GovernmentSystemKind)
  @EnumColumn()
  kind: GovernmentSystemKind

  @Field(() => ID, { description: 'Department that runs it' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { nullable: true, description: 'Interface by which it is read; null where it has none' })
  @StringColumn(120, { nullable: true })
  interface: string | null

  @Field(() => SharingState)
  @EnumColumn()
  sharing: SharingState

  @Field(() => IdentityLevel, {
    nullable: true,
    description: 'Identity that it asks of people; null where people do not use it',
  })
  @EnumColumn({ nullable: true })
  identityLevel: IdentityLevel | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  liveOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which it must be joined to the others 整合时限' })
  @DayColumn({ nullable: true })
  integrationDueOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was joined to them' })
  @DayColumn({ nullable: true })
  integratedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  retiredOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null
}

/** A department that must join platform, network and store 部门接入. */
@Entity('department_connection')
@ObjectType({ description: '部门接入情况: a department that must join platform, network and store' })
@InputType('DepartmentConnectionValues')
@Index(['listedOn', 'platformOn', 'networkOn', 'storeOn'])
@RowsOf({ department: 'department' })
export class DepartmentConnection extends KeptRecord {
  @Field(() => ID)
  @DepartmentColumn({ unique: true })
  department: string

  @Field(() => DayScalar, { description: 'Day on which it was named as one that must join' })
  @DayColumn()
  listedOn: string

  @Field(() => DayScalar, { nullable: true, description: '接入一平台' })
  @DayColumn({ nullable: true })
  platformOn: string | null

  @Field(() => DayScalar, { nullable: true, description: '接入一张网' })
  @DayColumn({ nullable: true })
  networkOn: string | null

  @Field(() => DayScalar, { nullable: true, description: '接入一个库' })
  @DayColumn({ nullable: true })
  storeOn: string | null
}
