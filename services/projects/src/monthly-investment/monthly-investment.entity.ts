import {
  BooleanColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Project } from '../project/project.entity.ts'

/** What one project completed in one month, entered by the unit that reports it. It counts once that unit's month is submitted. */
@Entity('monthly_investment')
@ObjectType({ description: 'What one project completed in one month' })
@Index(['projectId', 'period'], { unique: true })
@Index(['period', 'unit'])
@RowsWith(() => Project, 'project', 'projectId')
export class MonthlyInvestment extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Township or department that reported it' })
  @ReferenceColumn()
  unit: string

  @Field(() => MoneyScalar, { description: 'Completed in the month' })
  @MoneyColumn()
  completed: number

  @Field(() => MoneyScalar, { description: 'Completed since the project began' })
  @MoneyColumn()
  cumulative: number

  @Field(() => String, { nullable: true, description: 'How the site looks 形象进度' })
  @StringColumn(300, { nullable: true })
  imageProgress: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(300, { nullable: true })
  note: string | null

  @Field(() => Boolean, { description: 'Submitted, and so counted' })
  @BooleanColumn()
  reported: boolean
}
