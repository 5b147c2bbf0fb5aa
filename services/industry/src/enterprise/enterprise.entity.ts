import { Directive, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'

export enum EnterpriseStatus {
  NORMAL = 'NORMAL',
  REDUCED = 'REDUCED',
  SUSPENDED = 'SUSPENDED',
  RESUMED = 'RESUMED',
  CLOSED = 'CLOSED',
  DEREGISTERED = 'DEREGISTERED',
}
registerEnumType(EnterpriseStatus, {
  name: 'EnterpriseStatus',
  description:
    'How an enterprise runs: normally, reduced, suspended, resumed; closed and deregistered ones survive no longer',
})

export enum EnterpriseClass {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
}
registerEnumType(EnterpriseClass, { name: 'EnterpriseClass', description: 'Class of the yearly review, A the best' })

/** An industrial enterprise of the county. Its id is its unified social credit code. */
@Entity('enterprise')
@Index(['status', 'unit'])
@Index(['township'])
@Index(['aboveScaleSince', 'id'])
@Index(['parkId', 'enteredParkOn'])
@ObjectType({ description: 'An industrial enterprise, known by its unified social credit code' })
@Directive('@key(fields: "uscc")')
@RowsOf({ township: 'township' })
export class Enterprise extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @TownshipColumn()
  township: string

  @Field(() => ID, { description: 'Who reports its months: its township, or the park committee once it is in a park' })
  @ReferenceColumn()
  unit: string

  @Field(() => String, { description: 'GB/T 4754: section letter and two to four digits, such as C31' })
  @StringColumn(5)
  industryCode: string

  @Field(() => DayScalar, { nullable: true, description: 'Since when it counts as above designated size' })
  @DayColumn({ nullable: true })
  aboveScaleSince: string | null

  @Field(() => DayScalar)
  @DayColumn()
  establishedOn: string

  @Field(() => EnterpriseStatus, { description: 'As it stands now; statusHistory has the days' })
  @EnumColumn()
  status: EnterpriseStatus

  @Field(() => EnterpriseClass, { nullable: true, description: 'Of the latest yearly review' })
  @EnumColumn({ nullable: true })
  enterpriseClass: EnterpriseClass | null

  @Field(() => Boolean, { name: 'key', description: 'One of the key enterprises' })
  @BooleanColumn()
  isKey: boolean

  @Field(() => Float, { description: 'Percent of capacity from which it runs at full load by its own standard' })
  @QuantityColumn()
  capacityStandard: number

  @Field(() => MoneyScalar, { nullable: true, description: 'Revenue of the latest full year' })
  @MoneyColumn({ nullable: true })
  annualRevenue: number | null

  @Field(() => Float, { nullable: true, description: 'Park land that it occupies, in 亩' })
  @QuantityColumn({ nullable: true })
  landMu: number | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  parkId: string | null

  @Field(() => DayScalar, { nullable: true, description: 'The day by which it is to settle in the park' })
  @DayColumn({ nullable: true })
  parkEntryPlannedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  enteredParkOn: string | null
}
