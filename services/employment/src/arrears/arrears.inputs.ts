import { DayScalar, MoneyScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, InputType, Int } from 'type-graphql'
import { ArrearsSource } from './arrears-payment.entity.ts'

@InputType({ description: 'A step of an arrears case, with the day on which it was taken' })
export class ArrearsStepInput extends UpdateInput {
  @Field(() => DayScalar)
  on: string
}

@InputType()
export class OrderArrearsInput extends ArrearsStepInput {
  @Field(() => MoneyScalar, { description: 'Wages found owing 查实金额' })
  amount: number

  @Field(() => Int, { description: 'People found owed 查实人数' })
  persons: number

  @Field(() => String, { description: 'Number of the order to pay 责令支付决定书' })
  orderNumber: string

  @Field(() => DayScalar, { description: 'Day by which it must be obeyed' })
  payBy: string
}

@InputType()
export class PayArrearsInput extends ArrearsStepInput {
  @Field(() => MoneyScalar)
  amount: number

  @Field(() => Int, { description: 'People who have all their wages by it' })
  persons: number

  @Field(() => ArrearsSource)
  source: ArrearsSource
}

@InputType()
export class ReferArrearsInput extends ArrearsStepInput {
  @Field(() => String, { description: 'Number of the referral to the police or the court' })
  referralNumber: string
}

@InputType()
export class CloseArrearsInput extends ArrearsStepInput {
  @Field(() => String, { description: 'How it ended; of an unfounded case, why' })
  note: string
}
