import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum ImprovementKind {
  GREENING = 'GREENING',
  STREET_HARDENING = 'STREET_HARDENING',
  HOME_BEAUTIFYING = 'HOME_BEAUTIFYING',
}
registerEnumType(ImprovementKind, {
  name: 'VillageImprovementKind',
  description: '村庄绿化（亩）, 街道硬化（公里）, 家庭美化（户）',
})

/** What a village has planned and done this year of one of the three improvements. */
@Entity('village_improvement')
@ObjectType({ description: 'What a village has planned and done of one of the three improvements 三化整治' })
@InputType('VillageImprovementValues')
@Index(['villageId', 'year', 'kind'], { unique: true })
@Index(['year', 'township'])
@RowsOf({ township: 'township' })
export class VillageImprovement extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  villageId: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => ImprovementKind)
  @EnumColumn()
  kind: ImprovementKind

  @Field(() => Float, { description: '亩 of greening, kilometres of street, households' })
  @QuantityColumn()
  planned: number

  @Field(() => Float)
  @QuantityColumn()
  done: number

  @Field(() => DayScalar, { description: 'Day on which it was last looked at' })
  @DayColumn()
  checkedOn: string

  @Field(() => String, { nullable: true, description: 'Number of the photograph that shows it' })
  @StringColumn(120, { nullable: true })
  photo: string | null
}
