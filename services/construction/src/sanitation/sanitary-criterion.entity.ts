import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum CriterionArea {
  ORGANISATION = 'ORGANISATION',
  HEALTH_EDUCATION = 'HEALTH_EDUCATION',
  TOWN_APPEARANCE = 'TOWN_APPEARANCE',
  ECOLOGY = 'ECOLOGY',
  KEY_PLACES = 'KEY_PLACES',
  FOOD_AND_WATER = 'FOOD_AND_WATER',
  DISEASE_CONTROL = 'DISEASE_CONTROL',
  VECTOR_CONTROL = 'VECTOR_CONTROL',
}
registerEnumType(CriterionArea, {
  name: 'SanitaryCriterionArea',
  description:
    '爱国卫生组织管理, 健康教育和健康促进, 市容环境卫生, 生态环境, 重点场所卫生, 食品和生活饮用水安全, 疾病防控与医疗卫生服务, 病媒生物预防控制',
})

/** One thing that a national hygienic county town must show 国家卫生县城标准条目, with who answers for it. */
@Entity('sanitary_criterion')
@ObjectType({ description: 'One thing that a national hygienic county town 国家卫生县城 must show' })
@Index(['department'])
@RowsOf({ department: 'department' })
export class SanitaryCriterion extends KeptRecord {
  @Field(() => String, { description: 'Number of the item in the standard' })
  @StringColumn(20, { unique: true })
  code: string

  @Field(() => CriterionArea)
  @EnumColumn()
  area: CriterionArea

  @Field(() => String)
  @TextColumn()
  title: string

  @Field(() => ID, { description: 'Department that answers for it' })
  @DepartmentColumn()
  department: string

  @Field(() => Float)
  @QuantityColumn()
  fullScore: number

  @Field(() => Float, { description: 'Score from which it counts as met' })
  @QuantityColumn()
  passScore: number

  @Field(() => DayScalar, { description: 'Day by which it must be met' })
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { description: 'Day from which the county is measured by it' })
  @DayColumn()
  adoptedOn: string
}

@InputType()
export class SanitaryCriterionValues {
  @Field(() => String)
  code: string

  @Field(() => CriterionArea)
  area: CriterionArea

  @Field(() => String)
  title: string

  @Field(() => ID)
  department: string

  @Field(() => Float)
  fullScore: number

  @Field(() => Float)
  passScore: number

  @Field(() => DayScalar)
  dueOn: string

  @Field(() => DayScalar)
  adoptedOn: string
}

/** What a self-check 自查 found of a criterion, with its evidence; self-checks are added and never changed. */
@Entity('sanitary_self_check')
@ObjectType({ description: 'What a self-check found of a criterion; self-checks are added and never changed' })
@Index(['criterionId', 'checkedOn'], { unique: true })
@RowsWith(() => SanitaryCriterion, 'sanitary_criterion', 'criterionId')
export class SanitarySelfCheck extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  criterionId: string

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => String)
  @StringColumn(60)
  checkedBy: string

  @Field(() => Float)
  @QuantityColumn()
  score: number

  @Field(() => Boolean, { description: 'Reached the pass score, with evidence' })
  @BooleanColumn()
  met: boolean

  @Field(() => String, { nullable: true, description: 'Number of the file or photograph that shows it' })
  @StringColumn(200, { nullable: true })
  evidence: string | null

  @Field(() => String, { nullable: true, description: 'What is still lacking' })
  @TextColumn({ nullable: true })
  gap: string | null
}

/** One task of the three-year action 全域无垃圾三年行动. */
@Entity('litter_free_task')
@ObjectType({ description: 'One task of the three-year action for a litter-free county 全域无垃圾三年行动' })
@InputType('LitterFreeTaskValues')
@Index(['actionYear', 'department'])
@RowsOf({ department: 'department' })
export class LitterFreeTask extends KeptRecord {
  @Field(() => Int, { description: 'Year of the action: 1, 2 or 3' })
  @IntColumn()
  actionYear: number

  @Field(() => String)
  @StringColumn(200)
  title: string

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the file or photograph that shows it' })
  @StringColumn(200, { nullable: true })
  evidence: string | null
}
