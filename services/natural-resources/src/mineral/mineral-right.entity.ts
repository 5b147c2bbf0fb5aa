import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum MineralRightKind {
  EXPLORATION = 'EXPLORATION',
  MINING = 'MINING',
}
registerEnumType(MineralRightKind, { name: 'MineralRightKind', description: '探矿权, 采矿权' })

/** A licence to explore or mine 矿业权. */
@Entity('mineral_right')
@ObjectType({ description: 'A licence to explore or mine' })
@InputType('MineralRightValues')
@Index(['validUntil'])
@Index(['enterpriseUscc'])
@RowsOf({ township: 'township' })
export class MineralRight extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  licenceNumber: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => MineralRightKind)
  @EnumColumn()
  kind: MineralRightKind

  @Field(() => String)
  @StringColumn(40)
  mineral: string

  @Field(() => String)
  @StringColumn(120)
  holder: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  enterpriseUscc: string | null

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Float, { description: '平方公里' })
  @QuantityColumn()
  areaKm2: number

  @Field(() => DayScalar)
  @DayColumn()
  validFrom: string

  @Field(() => DayScalar)
  @DayColumn()
  validUntil: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  cancelledOn: string | null
}

/** An inspection under a licence: what was found, and land to be restored. */
@Entity('mineral_inspection')
@ObjectType({ description: 'An inspection under a licence: what was found, and land to be restored' })
@InputType('MineralInspectionValues')
@Index(['rightId', 'inspectedOn'])
@RowsWith(() => MineralRight, 'mineral_right', 'rightId')
export class MineralInspection extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  rightId: string

  @Field(() => DayScalar)
  @DayColumn()
  inspectedOn: string

  @Field(() => String)
  @StringColumn(60)
  inspector: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  finding: string | null

  @Field(() => ID, { nullable: true, description: 'Case that came of it' })
  @ReferenceColumn({ nullable: true })
  violationId: string | null

  @Field(() => Float, { nullable: true, description: 'Land to be restored, 亩' })
  @QuantityColumn({ nullable: true })
  restorationMu: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  restorationDueOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  restoredOn: string | null
}
