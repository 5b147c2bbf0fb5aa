import { MoneyScalar, MonthScalar } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Township } from '../county/county.types.ts'
import { InsuranceProcess } from '../insurance/insurance-task.entity.ts'
import { LabourSite } from '../site/labour-site.entity.ts'
import { SiteLamp } from '../site/site.resolver.ts'

@ObjectType({ simpleResolvers: true, description: 'A figure that a dial is made of' })
export class DialInput {
  @Field(() => String)
  name: string

  @Field(() => Float, { nullable: true })
  value: number | null

  @Field(() => String, { nullable: true })
  unit: string | null
}

@ObjectType({ simpleResolvers: true, description: 'One of the eight dials, each with its own arithmetic' })
export class EmploymentDial {
  @Field(() => ID, { description: 'Code of the target' })
  code: string

  @Field(() => String)
  name: string

  @Field(() => String)
  unit: string

  @Field(() => Float, { nullable: true })
  value: number | null

  @Field(() => Float, { nullable: true })
  numerator: number | null

  @Field(() => Float, { nullable: true })
  denominator: number | null

  @Field(() => String, { description: 'How it is reckoned' })
  formula: string

  @Field(() => [DialInput], { description: 'The figures that it is made of' })
  inputs: DialInput[]
}

@ObjectType({ simpleResolvers: true, description: 'Building sites of one lamp' })
export class SitesOfLamp {
  @Field(() => SiteLamp)
  lamp: SiteLamp

  @Field(() => [LabourSite])
  sites: LabourSite[]
}

@ObjectType({ simpleResolvers: true, description: 'Wages found and wages paid in a month 清欠率监测' })
export class RecoveryMonthOfWages {
  @Field(() => MonthScalar)
  period: string

  @Field(() => MoneyScalar)
  found: number

  @Field(() => MoneyScalar)
  recovered: number
}

@ObjectType({ simpleResolvers: true, description: 'One of the five processes 扩面征缴清欠发放稽核' })
export class InsuranceProcessSum {
  @Field(() => InsuranceProcess)
  process: InsuranceProcess

  @Field(() => Int)
  tasks: number

  @Field(() => MoneyScalar)
  due: number

  @Field(() => MoneyScalar)
  done: number

  @Field(() => Int, { description: 'Not done by their day' })
  overdue: number
}

@ObjectType({ simpleResolvers: true, description: 'A township’s cases by channel in a month 网络窗口一体化' })
export class ChannelUse {
  @Field(() => Township, { nullable: true })
  township: Township

  @Field(() => Int, { description: 'People registered on the platform' })
  registeredUsers: number

  @Field(() => Int, { description: 'Cases done on the phone' })
  online: number

  @Field(() => Int, { description: 'Cases done at the window' })
  window: number

  @Field(() => Int, { description: 'Cases entered in both' })
  duplicates: number
}
