import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { PrimaryColumn } from 'typeorm'
import { InstantColumn, IntColumn } from './columns.ts'

/** What every record of the county has: an id for life, and a version that every change must name. */
@ObjectType()
export abstract class KeptRecord {
  @Field(() => ID)
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id: string

  @Field(() => Int, { description: 'Rises by one with each change; a change must name the version it was made on' })
  @IntColumn()
  version: number

  @Field(() => GraphQLISODateTime)
  @InstantColumn()
  createdAt: Date

  @Field(() => GraphQLISODateTime)
  @InstantColumn()
  updatedAt: Date
}
