import {
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { CaseKind, TimedStep } from './urban-case.codes.ts'

/** A category of cases 案件小类, with who usually handles it and how long that may take. */
@Entity('urban_case_category')
@ObjectType({ description: 'A category of cases 案件小类, who usually handles it, and how long that may take' })
@InputType('UrbanCaseCategoryValues')
export class UrbanCaseCategory extends KeptRecord {
  @Field(() => String, { description: 'Code of the category in the county’s list' })
  @StringColumn(12, { unique: true })
  code: string

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => CaseKind)
  @EnumColumn()
  kind: CaseKind

  @Field(() => ID, {
    nullable: true,
    description: 'Department that usually handles it; null where that is the township',
  })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => Int, { description: 'Working days within which it must be handled' })
  @IntColumn()
  handlingDays: number

  @Field(() => String, { nullable: true, description: 'Standard or document that sets the limit' })
  @StringColumn(120, { nullable: true })
  basis: string | null
}

/** How long one of the steps besides handling may take. */
@Entity('urban_case_step_limit')
@ObjectType({ description: 'How long filing, dispatching, checking or closing may take' })
@InputType('UrbanCaseStepLimitValues')
export class UrbanCaseStepLimit extends KeptRecord {
  @Field(() => TimedStep)
  @EnumColumn({ unique: true })
  step: TimedStep

  @Field(() => Int)
  @IntColumn()
  workingDays: number

  @Field(() => String, { nullable: true, description: 'Standard or document that sets the limit' })
  @StringColumn(120, { nullable: true })
  basis: string | null
}

/** A cell of the management grid 单元网格 and who walks it. */
@Entity('urban_grid_cell')
@ObjectType({ description: 'A cell of the management grid 单元网格 and who walks it' })
@InputType('UrbanGridCellValues')
@Index(['township'])
@RowsOf({ township: 'township' })
export class UrbanGridCell extends KeptRecord {
  @Field(() => String, { description: 'Digits, beginning with the code of its township' })
  @StringColumn(20, { unique: true })
  code: string

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { nullable: true, description: 'Residents’ or villagers’ committee' })
  @StringColumn(60, { nullable: true })
  committee: string | null

  @Field(() => String, { nullable: true, description: 'Who walks it 网格员' })
  @StringColumn(60, { nullable: true })
  patroller: string | null
}
