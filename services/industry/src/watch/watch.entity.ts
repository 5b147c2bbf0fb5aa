import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

export enum ChainState {
  GOOD = 'GOOD',
  TIGHT = 'TIGHT',
  BROKEN = 'BROKEN',
}
registerEnumType(ChainState, {
  name: 'ChainState',
  description: 'Good, tight or broken: orders enough, short or none; running, partly or wholly stopped; and so on',
})

/** 订单、停产、复工、资金链、供应链: the five things that are watched of an enterprise, as found on a day. */
@Entity('enterprise_track')
@Index(['enterpriseId', 'notedOn'], { unique: true })
@ObjectType({ description: 'Orders, stoppage, resumption, cash and supply of an enterprise, as found on a day' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class EnterpriseTrack extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => DayScalar)
  @DayColumn()
  notedOn: string

  @Field(() => ChainState)
  @EnumColumn()
  orders: ChainState

  @Field(() => ChainState)
  @EnumColumn()
  stopped: ChainState

  @Field(() => ChainState)
  @EnumColumn()
  resumed: ChainState

  @Field(() => ChainState)
  @EnumColumn()
  cash: ChainState

  @Field(() => ChainState)
  @EnumColumn()
  supply: ChainState

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  remark: string | null
}

export enum StrengthKind {
  ALLIANCE = 'ALLIANCE',
  HONESTY = 'HONESTY',
  PATENT = 'PATENT',
  TRANSFORMATION = 'TRANSFORMATION',
}
registerEnumType(StrengthKind, {
  name: 'StrengthKind',
  description: 'An alliance joined, a mark of honesty, a patent filed or granted, a plan of transformation',
})

/** What makes an enterprise strong: alliances, honesty, patents, transformation. */
@Entity('enterprise_strength')
@Index(['enterpriseId', 'happenedOn'])
@ObjectType({ description: 'What makes an enterprise strong' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class EnterpriseStrength extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => StrengthKind)
  @EnumColumn()
  kind: StrengthKind

  @Field(() => String)
  @StringColumn(200)
  title: string

  @Field(() => DayScalar)
  @DayColumn()
  happenedOn: string

  @Field(() => String, { nullable: true, description: 'Patent number, document number' })
  @StringColumn(80, { nullable: true })
  reference: string | null
}
