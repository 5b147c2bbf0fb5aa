import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

export enum UpgradeKind {
  UPGRADE = 'UPGRADE',
  NEW_TECHNOLOGY = 'NEW_TECHNOLOGY',
  NEW_PRODUCT = 'NEW_PRODUCT',
}
registerEnumType(UpgradeKind, {
  name: 'UpgradeKind',
  description: 'Upgrading of an enterprise, use of a new technology, marketing of a new product',
})

export enum UpgradeStage {
  PLANNED = 'PLANNED',
  UNDER_WAY = 'UNDER_WAY',
  DONE = 'DONE',
  EFFECTIVE = 'EFFECTIVE',
}
registerEnumType(UpgradeStage, { name: 'UpgradeStage' })

/** 提质增效: how one enterprise upgrades, or a case of new technology or a new product, with the support given and the effect. */
@Entity('upgrade_project')
@Index(['enterpriseId'])
@ObjectType({ description: 'How one enterprise upgrades, with the support given and the effect' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class UpgradeProject extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => UpgradeKind)
  @EnumColumn()
  kind: UpgradeKind

  @Field(() => String)
  @StringColumn(160)
  name: string

  @Field(() => UpgradeStage)
  @EnumColumn()
  stage: UpgradeStage

  @Field(() => MoneyScalar)
  @MoneyColumn()
  investment: number

  @Field(() => String, { nullable: true, description: 'Support given to it' })
  @TextColumn({ nullable: true })
  support: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  effect: string | null
}
