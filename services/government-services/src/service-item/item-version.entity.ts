import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  JsonColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { OnlineDepth, ServiceItemVersionStage } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'

/** What an item demands of people from one publication to the next 实施清单版本; never changed once published. */
@Entity('service_item_version')
@ObjectType({ description: '实施清单版本: what an item demands of people from one publication to the next' })
@Index(['itemId', 'number'], { unique: true })
@Index(['stage', 'draftedOn'])
// What is summed up over all versions of a day.
@Index(['publishedOn', 'supersededOn', 'stepCount', 'materialCount', 'promisedDays', 'fee'])
// All that targets ask of an item’s version, so that they need not read the lists of steps and materials.
@Index([
  'itemId',
  'publishedOn',
  'supersededOn',
  'visits',
  'onlineDepth',
  'offlineByLaw',
  'stepCount',
  'materialCount',
  'promisedDays',
  'fee',
])
// A draft and what its review says stay with the item's department until they are published.
@RowsWith(() => ServiceItem, 'service_item', 'itemId', 'publishedOn')
export class ServiceItemVersion extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => Int, { description: 'Counted from 1 within the item' })
  @IntColumn()
  number: number

  @Field(() => ServiceItemVersionStage)
  @EnumColumn()
  stage: ServiceItemVersionStage

  @Field(() => [String], { description: '办理环节 in order, by name' })
  @JsonColumn()
  steps: string[]

  @Field(() => [String], { description: '申请材料 by name' })
  @JsonColumn()
  materials: string[]

  @Field(() => Int, { description: 'How many steps there are' })
  @IntColumn()
  stepCount: number

  @Field(() => Int, { description: 'How many materials are asked for' })
  @IntColumn()
  materialCount: number

  @Field(() => Int, { description: '法定办结时限, working days' })
  @IntColumn()
  legalDays: number

  @Field(() => Int, { description: '承诺办结时限, working days; 0 is 即办件' })
  @IntColumn()
  promisedDays: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  fee: number

  @Field(() => Int, { description: '到办事现场次数: visits that it costs at most' })
  @IntColumn()
  visits: number

  @Field(() => OnlineDepth)
  @EnumColumn()
  onlineDepth: OnlineDepth

  @Field(() => String, {
    nullable: true,
    description: 'The law that keeps it off the net; such an item is not in the denominator of 网上可办率',
  })
  @StringColumn(200, { nullable: true })
  offlineByLaw: string | null

  @Field(() => Boolean, { description: '一窗办: accepted at the shared window' })
  @BooleanColumn()
  oneWindow: boolean

  @Field(() => Boolean, { description: '简化办: asks less than the first version did; found when it is published' })
  @BooleanColumn()
  simplified: boolean

  @Field(() => [ID], { description: 'Other departments that take part' })
  @JsonColumn()
  departments: string[]

  @Field(() => String, { nullable: true, description: 'What changed and why' })
  @TextColumn({ nullable: true })
  note: string | null

  @Field(() => DayScalar)
  @DayColumn()
  draftedOn: string

  @Field(() => [String], { nullable: true, description: 'Who wrote at the draft; none of them reviews it' })
  @JsonColumn({ nullable: true })
  draftedBy: string[] | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  reviewedOn: string | null

  @Field(() => String, { nullable: true, description: '合法性审核意见' })
  @TextColumn({ nullable: true })
  reviewOpinion: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  publishedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the next version took its place' })
  @DayColumn({ nullable: true })
  supersededOn: string | null
}
