import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
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
  DepartmentColumn,
} from '@tongchou/service-kit'
import { Enterprise, EnterpriseClass } from '../enterprise/enterprise.entity.ts'

export enum PolicyLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  COUNTY = 'COUNTY',
}
registerEnumType(PolicyLevel, { name: 'PolicyLevel' })

@InputType('EligibilityRuleInput')
@ObjectType('EligibilityRule', {
  simpleResolvers: true,
  description: 'Who may apply; what is not named does not matter',
})
export class EligibilityRule {
  @Field(() => Boolean, { nullable: true })
  aboveScale?: boolean | null

  @Field(() => Float, { nullable: true, description: 'Least revenue of a year, 万元' })
  leastRevenue?: number | null

  @Field(() => Float, { nullable: true, description: 'Most revenue of a year, 万元' })
  mostRevenue?: number | null

  @Field(() => [String], { nullable: true, description: 'Beginnings of GB/T 4754 codes' })
  industries?: string[] | null

  @Field(() => [EnterpriseClass], { nullable: true })
  classes?: EnterpriseClass[] | null

  @Field(() => Float, { nullable: true, description: 'Least growth of output over last year so far, percent' })
  leastGrowth?: number | null
}

@InputType('RewardRuleInput')
@ObjectType('RewardRule', { simpleResolvers: true, description: 'What an eligible enterprise gets' })
export class RewardRule {
  @Field(() => Float, { description: '万元 for being eligible' })
  base: number

  @Field(() => Float, { description: '万元 for each point of growth beyond the least' })
  perPoint: number

  @Field(() => Float, { description: '万元 at most' })
  most: number
}

/** A policy that supports enterprises, with who may apply and what there is to get. */
@Entity('industry_policy')
@ObjectType('IndustryPolicy', { description: 'A policy that supports enterprises' })
export class Policy extends KeptRecord {
  @Field(() => String)
  @StringColumn(120, { unique: true })
  name: string

  @Field(() => PolicyLevel)
  @EnumColumn()
  level: PolicyLevel

  @Field(() => String)
  @StringColumn(80)
  documentNumber: string

  @Field(() => DayScalar)
  @DayColumn()
  validFrom: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  validUntil: string | null

  @Field(() => EligibilityRule)
  @JsonColumn()
  eligibility: EligibilityRule

  @Field(() => RewardRule, { nullable: true })
  @JsonColumn({ nullable: true })
  reward: RewardRule | null
}

/** One point of a policy, such as one of the county's ten, and how far it is carried out. */
@Entity('policy_point')
@Index(['policyId', 'pointNumber'], { unique: true })
@ObjectType({ description: 'One point of a policy and how far it is carried out' })
export class PolicyPoint extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  policyId: string

  @Field(() => Int)
  @IntColumn()
  pointNumber: number

  @Field(() => String)
  @StringColumn(200)
  title: string

  @Field(() => ID, { description: 'Department that answers' })
  @DepartmentColumn()
  department: string

  @Field(() => MoneyScalar, { description: 'Paid out under it so far' })
  @MoneyColumn()
  amount: number

  @Field(() => Int, { description: 'Enterprises that had something of it' })
  @IntColumn()
  beneficiaries: number

  @Field(() => String, { nullable: true, description: 'What shows that it is carried out' })
  @TextColumn({ nullable: true })
  evidence: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null
}

export enum AwardStage {
  APPLIED = 'APPLIED',
  REVIEWED = 'REVIEWED',
  APPROVED = 'APPROVED',
  PAID = 'PAID',
  REFUSED = 'REFUSED',
}
registerEnumType(AwardStage, { name: 'AwardStage' })

/** What an enterprise asked for under a policy, from application to payment. */
@Entity('policy_award')
@Index(['policyId', 'enterpriseId', 'awardYear'], { unique: true })
@Index(['enterpriseId'])
@ObjectType({ description: 'What an enterprise asked for under a policy, from application to payment' })
@RowsWith(() => Enterprise, 'enterprise', 'enterpriseId')
export class PolicyAward extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  policyId: string

  @Field(() => ID)
  @ReferenceColumn()
  enterpriseId: string

  @Field(() => Int, { name: 'year' })
  @IntColumn()
  awardYear: number

  @Field(() => AwardStage)
  @EnumColumn()
  stage: AwardStage

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  appliedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Of the latest step' })
  @DayColumn({ nullable: true })
  steppedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the treasury’s payment' })
  @StringColumn(80, { nullable: true })
  paymentNumber: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  remark: string | null
}
