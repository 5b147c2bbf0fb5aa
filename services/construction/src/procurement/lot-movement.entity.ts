import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ProcurementLot } from './lot.entity.ts'

/** What the supplier handed over to the county and was found in order. */
@Entity('lot_delivery')
@ObjectType({ description: 'What the supplier of a lot handed over to the county 到货验收' })
@InputType('LotDeliveryValues')
@Index(['lotId'])
@RowsWith(() => ProcurementLot, 'procurement_lot', 'lotId')
export class LotDelivery extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  lotId: string

  @Field(() => DayScalar)
  @DayColumn()
  deliveredOn: string

  @Field(() => Int)
  @IntColumn()
  quantity: number

  @Field(() => String, { description: 'Number of the record of acceptance' })
  @StringColumn(80)
  acceptanceNumber: string
}

/** What a township received of a lot, and where it serves. */
@Entity('asset_delivery')
@ObjectType({ description: 'What a township received of a lot 配发, and where it serves' })
@InputType('AssetDeliveryValues')
@Index(['lotId', 'receivedOn'])
@Index(['township'])
@RowsOf({ township: 'township' })
export class AssetDelivery extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  lotId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int)
  @IntColumn()
  quantity: number

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which the township signed for them; null while only allotted',
  })
  @DayColumn({ nullable: true })
  receivedOn: string | null

  @Field(() => String, { nullable: true, description: 'Who signed for them' })
  @StringColumn(60, { nullable: true })
  receivedBy: string | null

  @Field(() => String, { nullable: true, description: 'Collection route that they serve 收运线路' })
  @StringColumn(120, { nullable: true })
  route: string | null
}
