import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ProjectKind, ProjectStage } from '../project/project.codes.ts'
import { Project } from '../project/project.entity.ts'

/** One edition of a year's project book 项目本子: the registry as it stood on a day, never changed afterwards. */
@Entity('project_book')
@ObjectType({ description: 'One edition of a year’s project book' })
@Index(['planYear', 'edition'], { unique: true })
@RowsOf({})
export class ProjectBook extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => Int, { description: '1, 2, …' })
  @IntColumn()
  edition: number

  @Field(() => DayScalar)
  @DayColumn()
  frozenOn: string

  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => Int)
  @IntColumn()
  projectCount: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  totalInvestment: number
}

/** One project as an edition has it. */
@Entity('project_book_line')
@ObjectType({ description: 'One project as an edition of the book has it' })
@Index(['bookId'])
@RowsWith(() => Project, 'project', 'projectId')
export class ProjectBookLine extends KeptRecord {
  @ReferenceColumn()
  bookId: string

  @Field(() => ID)
  @ReferenceColumn()
  projectId: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String)
  @StringColumn(120)
  ownerUnit: string

  @Field(() => ProjectKind)
  @EnumColumn()
  kind: ProjectKind

  @Field(() => ProjectStage)
  @EnumColumn()
  stage: ProjectStage

  @Field(() => MoneyScalar)
  @MoneyColumn()
  totalInvestment: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  annualInvestment: number
}
