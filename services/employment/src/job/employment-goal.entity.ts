import { IntColumn, KeptRecord, QuantityColumn } from '@tongchou/service-kit'
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** What the year’s plan asks of employment, by which its state is judged stable or not. */
@Entity('employment_goal')
@ObjectType({ description: 'The year’s goals of employment, by which 稳中向好 is judged' })
@InputType('EmploymentGoalValues')
export class EmploymentGoal extends KeptRecord {
  @Field(() => Int)
  @IntColumn({ unique: true })
  year: number

  @Field(() => Int, { description: 'New urban employment of the year' })
  @IntColumn()
  newJobs: number

  @Field(() => Float, { description: 'Ceiling of the registered unemployment rate, percent' })
  @QuantityColumn()
  unemploymentRate: number

  @Field(() => Float, { description: 'Employment rate of graduates, percent' })
  @QuantityColumn()
  graduateRate: number
}
