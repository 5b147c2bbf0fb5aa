import { DayColumn, DayScalar, KeptRecord, ReferenceColumn, RowsWith, StringColumn } from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ServiceItem } from '../service-item/service-item.entity.ts'

@ObjectType()
@InputType('HallItemValues')
export class HallItemFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => ID, { description: 'Window that accepts it' })
  @ReferenceColumn()
  windowId: string

  @Field(() => DayScalar)
  @DayColumn()
  movedInOn: string

  @Field(() => DayScalar, { nullable: true, description: 'First day on which it was no more in the hall' })
  @DayColumn({ nullable: true })
  movedOutOn: string | null

  @Field(() => String, { nullable: true, description: 'Why it left' })
  @StringColumn(200, { nullable: true })
  movedOutReason: string | null
}

/** A service item that is handled in the citizens' hall 进驻事项, from a day until another. */
@Entity('hall_item')
@ObjectType({ description: '进驻大厅事项: a service item that is handled in the citizens’ hall' })
@Index(['itemId', 'movedInOn', 'movedOutOn'], { unique: true })
@Index(['windowId'])
@RowsWith(() => ServiceItem, 'service_item', 'itemId')
export class HallItem extends HallItemFacts {}
