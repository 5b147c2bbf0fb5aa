import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum WasteAsset {
  VEHICLE = 'VEHICLE',
  BIN = 'BIN',
}
registerEnumType(WasteAsset, { name: 'WasteAsset', description: '垃圾收运车辆（台）, 垃圾桶（个）' })

@InputType()
export class ProcurementLotValues {
  @Field(() => String)
  name: string

  @Field(() => Int)
  year: number

  @Field(() => WasteAsset)
  item: WasteAsset

  @Field(() => Int)
  quantity: number

  @Field(() => String)
  supplier: string

  @Field(() => String)
  contractNumber: string

  @Field(() => MoneyScalar)
  contractAmount: number

  @Field(() => ID, { nullable: true })
  projectId: string | null

  @Field(() => ID)
  department: string

  @Field(() => DayScalar)
  dueOn: string
}

/** One purchase of waste vehicles or bins, by one contract. */
@Entity('procurement_lot')
@ObjectType({ description: 'One purchase of waste vehicles or bins, by one contract 采购批次' })
@Index(['year', 'item'])
@RowsOf({ department: 'department' })
export class ProcurementLot extends KeptRecord {
  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => Int, { description: 'Plan year' })
  @IntColumn()
  year: number

  @Field(() => WasteAsset)
  @EnumColumn()
  item: WasteAsset

  @Field(() => Int, { description: 'How many are bought' })
  @IntColumn()
  quantity: number

  @Field(() => String)
  @StringColumn(80)
  supplier: string

  @Field(() => String)
  @StringColumn(80, { unique: true })
  contractNumber: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  contractAmount: number

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar, { description: 'Day by which all must be delivered' })
  @DayColumn()
  dueOn: string
}
