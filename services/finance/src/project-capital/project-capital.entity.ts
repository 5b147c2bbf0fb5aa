import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  StringColumn,
} from '@tongchou/service-kit'

export enum CapitalSource {
  BUDGET = 'BUDGET',
  SPECIAL_BOND = 'SPECIAL_BOND',
  OWNER = 'OWNER',
  FUND = 'FUND',
  OTHER = 'OTHER',
}
registerEnumType(CapitalSource, {
  name: 'ProjectCapitalSource',
  description: '财政预算、专项债券补充资本金、业主自筹、产业基金、其他',
})

/** A project's capital from one source 项目资本金: what is required of it and what is in place. */
@Entity('project_capital')
@Index(['projectId', 'source'], { unique: true })
@ObjectType({ description: '项目资本金 from one source: required and in place' })
@InputType('ProjectCapitalValues')
export class ProjectCapital extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => CapitalSource)
  @EnumColumn()
  source: CapitalSource

  @Field(() => MoneyScalar)
  @MoneyColumn()
  requiredAmount: number

  @Field(() => MoneyScalar, { description: '已到位' })
  @MoneyColumn()
  placedAmount: number

  @Field(() => DayScalar, { description: 'To be in place by' })
  @DayColumn()
  dueOn: string

  @Field(() => String, { nullable: true, description: 'The policy it rests on: 补短板、补充资本金' })
  @StringColumn(120, { nullable: true })
  policy: string | null
}
