import { DayScalar, PageArgs, UpdateInput } from '@tongchou/service-kit'
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql'
import {
  KeyServiceField,
  ServiceItemLevel,
  ServiceItemStage,
  ServiceItemStep,
  ServiceItemType,
} from './service-item.codes.ts'

@InputType({ description: 'What an item is; what it demands of people stands in its versions' })
export class ServiceItemValues {
  @Field(() => String)
  code: string

  @Field(() => String)
  name: string

  @Field(() => ID)
  department: string

  @Field(() => ServiceItemType)
  type: ServiceItemType

  @Field(() => ServiceItemLevel)
  level: ServiceItemLevel

  @Field(() => String, { nullable: true })
  legalBasis: string | null

  @Field(() => KeyServiceField, { nullable: true })
  keyField: KeyServiceField | null

  @Field(() => Boolean)
  personal: boolean
}

@InputType({ description: '暂停、恢复、取消' })
export class AdvanceServiceItemInput extends UpdateInput {
  @Field(() => ServiceItemStep)
  step: ServiceItemStep

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { description: 'Document or cause' })
  reason: string
}

@InputType({ description: 'Notes that an item costs several trips or counters' })
export class FlagMultiTripInput extends UpdateInput {
  @Field(() => DayScalar)
  foundOn: string

  @Field(() => String)
  cause: string
}

@InputType({ description: 'Notes that the process of such an item was made anew' })
export class ReengineerServiceItemInput extends UpdateInput {
  @Field(() => DayScalar)
  reengineeredOn: string

  @Field(() => String)
  how: string
}

@InputType({
  description: 'Each for one value; together they must all hold. What is said of the version is of that in force',
})
export class ServiceItemFilter {
  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => ServiceItemType, { nullable: true })
  type?: ServiceItemType | null

  @Field(() => ServiceItemLevel, { nullable: true })
  level?: ServiceItemLevel | null

  @Field(() => ServiceItemStage, { nullable: true })
  stage?: ServiceItemStage | null

  @Field(() => KeyServiceField, { nullable: true })
  keyField?: KeyServiceField | null

  @Field(() => Boolean, { nullable: true, description: '个人事项' })
  personal?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'May be applied for online' })
  online?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: what keeps 网上可办率 down, county items on application in force, not online, not excluded by law',
  })
  lowersOnlineRate?: boolean | null

  @Field(() => Boolean, { nullable: true, description: '最多跑一次' })
  atMostOneVisit?: boolean | null

  @Field(() => Boolean, { nullable: true, description: '一窗办' })
  oneWindow?: boolean | null

  @Field(() => Boolean, { nullable: true, description: '简化办' })
  simplified?: boolean | null

  @Field(() => Boolean, { nullable: true, description: '马上办' })
  atOnce?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Flagged as 多次跑多头跑' })
  multiTrip?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Flagged so and made anew' })
  reengineered?: boolean | null
}

export enum ServiceItemOrder {
  CODE = 'CODE',
  NAME = 'NAME',
  DEPARTMENT = 'DEPARTMENT',
  ENTERED_ON = 'ENTERED_ON',
  PUBLISHED_ON = 'PUBLISHED_ON',
}
registerEnumType(ServiceItemOrder, { name: 'ServiceItemOrder' })

@ArgsType()
export class ServiceItemArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In name and code' })
  search?: string | null

  @Field(() => ServiceItemFilter, { nullable: true })
  filter?: ServiceItemFilter | null

  @Field(() => ServiceItemOrder, { defaultValue: ServiceItemOrder.CODE })
  orderBy: ServiceItemOrder
}
