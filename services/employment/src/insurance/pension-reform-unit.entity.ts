import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

/** A government body whose pensions move to the reformed scheme 机关养老保险制度改革. */
@Entity('pension_reform_unit')
@ObjectType({ description: 'A government body in the pension reform 机关养老保险制度改革' })
@InputType('PensionReformUnitValues')
export class PensionReformUnit extends KeptRecord {
  @Field(() => String)
  @StringColumn(120, { unique: true })
  name: string

  @Field(() => Int)
  @IntColumn()
  people: number

  @Field(() => DayScalar, { nullable: true, description: 'Day on which its staff’s data were checked' })
  @DayColumn({ nullable: true })
  dataCheckedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it moved' })
  @DayColumn({ nullable: true })
  migratedOn: string | null

  @Field(() => MoneyScalar, { description: 'Contributions still owed' })
  @MoneyColumn()
  arrears: number

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null
}
