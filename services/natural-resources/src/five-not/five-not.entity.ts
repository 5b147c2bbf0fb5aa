import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { FiveNotKind } from './five-not.codes.ts'

/** One of the county’s classes of five-not land 五未: local usage differs, so name and days are entered. */
@Entity('five_not_class')
@ObjectType({
  description: 'One of the county’s five classes of five-not land, and after how many days a parcel falls under it',
})
@InputType('FiveNotClassValues')
export class FiveNotClass extends KeptRecord {
  @Field(() => FiveNotKind)
  @EnumColumn({ unique: true })
  kind: FiveNotKind

  @Field(() => String)
  @StringColumn(40)
  name: string

  @Field(() => Int, { description: 'Days after the step before from which a parcel falls under it' })
  @IntColumn()
  graceDays: number

  @Field(() => String, { description: 'What counts, in the county’s words' })
  @TextColumn()
  condition: string
}

/** What is entered of a listing; its township is its parcel's. */
@ObjectType()
@InputType('FiveNotListingValues')
export class FiveNotListingFacts extends KeptRecord {
  @Field(() => ID, { description: 'Code of the parcel' })
  @ReferenceColumn()
  parcelId: string

  @Field(() => FiveNotKind)
  @EnumColumn()
  kind: FiveNotKind

  @Field(() => DayScalar)
  @DayColumn()
  listedOn: string

  @Field(() => ID, { description: 'Department that disposes of it' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { nullable: true, description: 'Taken back, resold, extended, put to use: what was decided' })
  @TextColumn({ nullable: true })
  measure: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  disposedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  disposalDocument: string | null
}

/** A parcel listed under a class of five-not land, and what was done about it. */
@Entity('five_not_listing')
@ObjectType({ description: 'A parcel listed under a class of five-not land, and what was done about it' })
@Index(['parcelId', 'kind', 'listedOn'], { unique: true })
@RowsOf({ township: 'township', department: 'department' })
export class FiveNotListing extends FiveNotListingFacts {
  @Field(() => ID, { description: 'Of the parcel' })
  @TownshipColumn()
  township: string
}
