import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  QuantityColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum FarmlandUse {
  FOREST = 'FOREST',
  ORCHARD = 'ORCHARD',
  GRASSLAND = 'GRASSLAND',
  POND = 'POND',
  BUILDING = 'BUILDING',
  ROAD = 'ROAD',
  ABANDONED = 'ABANDONED',
  OTHER = 'OTHER',
}
registerEnumType(FarmlandUse, { name: 'FarmlandUse', description: 'What farmland was turned into' })

/** Farmland found to be used otherwise 耕地用途改变: approved, restored, or neither. */
@Entity('farmland_use_change')
@ObjectType({ description: 'Farmland found to be used otherwise, approved or not' })
@InputType('FarmlandUseChangeValues')
@Index(['township', 'foundOn'])
@RowsOf({ township: 'township' })
export class FarmlandUseChange extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  village: string

  @Field(() => String)
  @StringColumn(120)
  place: string

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => FarmlandUse)
  @EnumColumn()
  toUse: FarmlandUse

  @Field(() => Boolean, { description: 'Within the permanent basic farmland' })
  @BooleanColumn()
  inBasicFarmland: boolean

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the change was lawfully approved' })
  @DayColumn({ nullable: true })
  approvedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  approvalDocument: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was farmland again' })
  @DayColumn({ nullable: true })
  restoredOn: string | null
}
