import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { ChangeInput, DayScalar, MoneyScalar, PageArgs } from '@tongchou/service-kit'
import { EnterpriseClass, EnterpriseStatus } from './enterprise.entity.ts'

@InputType()
export class KeepEnterpriseInput extends ChangeInput {
  @Field(() => ID, { description: 'Unified social credit code, GB 32100-2015; names the enterprise for life' })
  uscc: string

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw, to put a known one right' })
  version?: number | null

  @Field(() => String)
  name: string

  @Field(() => ID)
  township: string

  @Field(() => String, { description: 'GB/T 4754, such as C31' })
  industryCode: string

  @Field(() => DayScalar)
  establishedOn: string

  @Field(() => DayScalar, { nullable: true })
  aboveScaleSince?: string | null

  @Field(() => Boolean, { defaultValue: false })
  key: boolean

  @Field(() => Float, { defaultValue: 80, description: 'Percent of capacity that is full load for this enterprise' })
  capacityStandard: number

  @Field(() => MoneyScalar, { nullable: true })
  annualRevenue?: number | null

  @Field(() => Float, { nullable: true, description: '亩' })
  landMu?: number | null

  @Field(() => ID, { nullable: true })
  parkId?: string | null

  @Field(() => DayScalar, { nullable: true })
  parkEntryPlannedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  enteredParkOn?: string | null
}

@InputType()
export class SetEnterpriseStatusInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => Int, { description: 'The version of the enterprise that the caller saw' })
  version: number

  @Field(() => EnterpriseStatus)
  status: EnterpriseStatus

  @Field(() => DayScalar, { description: 'The first day of it' })
  from: string

  @Field(() => String, { nullable: true, description: 'Required for every status but NORMAL' })
  reason?: string | null
}

export enum EnterpriseOrder {
  NAME = 'name',
  USCC = 'id',
  REVENUE = 'annualRevenue',
  STATUS = 'status',
}
registerEnumType(EnterpriseOrder, { name: 'EnterpriseOrder' })

@InputType()
export class EnterpriseFilter {
  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  parkId?: string | null

  @Field(() => ID, { nullable: true, description: 'Reporting unit' })
  unit?: string | null

  @Field(() => [EnterpriseStatus], { nullable: true })
  status?: EnterpriseStatus[] | null

  @Field(() => EnterpriseClass, { nullable: true })
  enterpriseClass?: EnterpriseClass | null

  @Field(() => Boolean, { nullable: true })
  key?: boolean | null

  @Field(() => Boolean, { nullable: true })
  aboveScale?: boolean | null

  @Field(() => String, { nullable: true, description: 'Beginning of the GB/T 4754 code' })
  industryCode?: string | null
}

@ArgsType()
export class EnterpriseArgs extends PageArgs {
  @Field(() => EnterpriseOrder, { defaultValue: EnterpriseOrder.NAME })
  orderBy: EnterpriseOrder

  @Field(() => EnterpriseFilter, { nullable: true })
  filter?: EnterpriseFilter | null

  @Field(() => String, { nullable: true, description: 'Part of the name or of the credit code' })
  search?: string | null
}
