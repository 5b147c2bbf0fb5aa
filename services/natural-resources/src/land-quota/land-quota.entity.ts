import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  QuantityColumn,
  ReferenceColumn,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum LandQuotaKind {
  INCREASE_DECREASE = 'INCREASE_DECREASE',
  INCREMENT_STOCK = 'INCREMENT_STOCK',
}
registerEnumType(LandQuotaKind, { name: 'LandQuotaKind', description: '增减挂钩, 增存挂钩' })

export enum LandQuotaMovement {
  RELEASED = 'RELEASED',
  STOCK_REUSED = 'STOCK_REUSED',
  USED = 'USED',
  SOLD = 'SOLD',
}
registerEnumType(LandQuotaMovement, { name: 'LandQuotaMovement', description: 'What happened to a quota' })

/** A movement of the quota that links increase with decrease 增减挂钩, or new land with reused stock 增存挂钩. */
@Entity('land_quota_entry')
@ObjectType({ description: 'A movement of the quota that links increase with decrease, or with reused stock' })
@InputType('LandQuotaEntryValues')
@Index(['kind', 'happenedOn'])
export class LandQuotaEntry extends KeptRecord {
  @Field(() => LandQuotaKind)
  @EnumColumn()
  kind: LandQuotaKind

  @Field(() => LandQuotaMovement)
  @EnumColumn()
  movement: LandQuotaMovement

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => DayScalar)
  @DayColumn()
  happenedOn: string

  @Field(() => ID, { nullable: true, description: 'Where the land is' })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true, description: 'Parcel that it is linked to' })
  @ReferenceColumn({ nullable: true })
  parcelId: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'What it was sold for' })
  @MoneyColumn({ nullable: true })
  price: number | null

  @Field(() => String)
  @StringColumn(120)
  document: string
}
