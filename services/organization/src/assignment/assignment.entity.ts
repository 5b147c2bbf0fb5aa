import { DayColumn, DayScalar, KeptRecord, ReferenceColumn } from '@tongchou/service-kit'
import { Field, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** Who held which post from when to when. History follows the person: an assignment ends, it is never rewritten. */
@Entity('assignment')
@ObjectType({ description: 'That a person held a post from one day to another' })
@Index(['personId'])
@Index(['postId'])
export class Assignment extends KeptRecord {
  @ReferenceColumn()
  personId: string

  @ReferenceColumn()
  postId: string

  @Field(() => DayScalar)
  @DayColumn()
  startedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while it goes on' })
  @DayColumn({ nullable: true })
  endedOn: string | null
}
