import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
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
} from '@tongchou/service-kit'

export enum ParkWorkKind {
  WATER_PIPE = 'WATER_PIPE',
  ROAD = 'ROAD',
  POWER = 'POWER',
  SEWAGE = 'SEWAGE',
}
registerEnumType(ParkWorkKind, { name: 'ParkWorkKind' })

export enum ParkFundingMode {
  PPP = 'PPP',
  PROJECT_SUPPORT = 'PROJECT_SUPPORT',
  ENTERPRISE_BUILT = 'ENTERPRISE_BUILT',
  BUDGET = 'BUDGET',
}
registerEnumType(ParkFundingMode, {
  name: 'ParkFundingMode',
  description: 'How a work of the park is paid: PPP, project support, built by an enterprise for the park, budget',
})

/** One section of a park's pipes, roads, power lines or sewers: planned, begun, accepted. */
@Entity('park_work')
@Index(['kind', 'acceptedOn'])
@ObjectType({ description: 'One section of a park’s pipes, roads, power lines or sewers' })
export class ParkWork extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  parkId: string

  @Field(() => ParkWorkKind)
  @EnumColumn()
  kind: ParkWorkKind

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => Float, { description: '公里' })
  @QuantityColumn()
  plannedKm: number

  @Field(() => DayScalar)
  @DayColumn()
  plannedBy: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => Float, { nullable: true, description: '公里, as accepted; only accepted length counts' })
  @QuantityColumn({ nullable: true })
  acceptedKm: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  acceptedOn: string | null

  @Field(() => ParkFundingMode)
  @EnumColumn()
  fundingMode: ParkFundingMode

  @Field(() => MoneyScalar)
  @MoneyColumn()
  cost: number

  @Field(() => Float, { description: 'Percent of the cost that comes from outside the budget' })
  @QuantityColumn()
  outsideShare: number

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  contractNumber: string | null
}
