import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ElectronicCredentialKind } from './data-sharing.codes.ts'

/** An electronic licence, document or seal 电子证照、电子公文、电子印章. */
@Entity('electronic_credential')
@ObjectType({ description: '电子证照、电子公文、电子印章: one that was issued' })
@InputType('ElectronicCredentialValues')
@Index(['kind', 'issuedOn'])
@Index(['validUntil', 'revokedOn'])
@RowsOf({ department: 'issuer' })
export class ElectronicCredential extends KeptRecord {
  @Field(() => String, { description: '电子证照标识（编号）' })
  @StringColumn(60, { unique: true })
  number: string

  @Field(() => ElectronicCredentialKind)
  @EnumColumn()
  kind: ElectronicCredentialKind

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID, { description: 'Department that issued it' })
  @DepartmentColumn()
  issuer: string

  @Field(() => String, { description: '持有人（单位）' })
  @StringColumn(80)
  holder: string

  @Field(() => String, { description: '法律依据' })
  @StringColumn(200)
  legalBasis: string

  @Field(() => DayScalar)
  @DayColumn()
  issuedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which it is valid; null without end' })
  @DayColumn({ nullable: true })
  validUntil: string | null

  @Field(() => DayScalar, { nullable: true, description: '注销（吊销）日期' })
  @DayColumn({ nullable: true })
  revokedOn: string | null

  @Field(() => Int, { description: '累计调用次数' })
  @IntColumn()
  calls: number

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  lastCalledOn: string | null
}
