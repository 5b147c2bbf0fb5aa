import { ChangeInput, DayScalar, MoneyScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, ID, InputType, Int } from 'type-graphql'
import { OnlineDepth } from './service-item.codes.ts'

@InputType({ description: 'Drafts the next version of an item, or corrects the draft that it names' })
export class DraftServiceItemVersionInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The draft to correct; absent for a new one' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'The version of the record that the caller saw; required with id' })
  version?: number | null

  @Field(() => ID)
  itemId: string

  @Field(() => [String], { description: '办理环节 in order' })
  steps: string[]

  @Field(() => [String], { description: '申请材料; none where nothing is asked for' })
  materials: string[]

  @Field(() => Int, { description: '法定办结时限, working days' })
  legalDays: number

  @Field(() => Int, { description: '承诺办结时限, working days; 0 is 即办件' })
  promisedDays: number

  @Field(() => MoneyScalar)
  fee: number

  @Field(() => Int)
  visits: number

  @Field(() => OnlineDepth)
  onlineDepth: OnlineDepth

  @Field(() => String, { nullable: true })
  offlineByLaw?: string | null

  @Field(() => Boolean)
  oneWindow: boolean

  @Field(() => [ID], { defaultValue: [] })
  departments: string[]

  @Field(() => String, { nullable: true })
  note?: string | null
}

@InputType({ description: '合法性审核通过' })
export class ReviewServiceItemVersionInput extends UpdateInput {
  @Field(() => DayScalar)
  reviewedOn: string

  @Field(() => String)
  opinion: string
}

@InputType({ description: '退回修改: a reviewed version goes back to be drafted' })
export class ReturnServiceItemVersionInput extends UpdateInput {
  @Field(() => String)
  reason: string
}

@InputType({ description: 'Puts a reviewed version in force in place of the one before' })
export class PublishServiceItemVersionInput extends UpdateInput {
  @Field(() => DayScalar)
  publishedOn: string
}
