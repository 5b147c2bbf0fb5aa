import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { DayColumn, DayScalar, KeptRecord, StringColumn, TextColumn, DepartmentColumn } from '@tongchou/service-kit'

/** What a dispatch meeting on industry's running resolved: agenda item, resolution, who, until when, done. */
@Entity('dispatch_resolution')
@Index(['heldOn'])
@ObjectType({ description: 'What a dispatch meeting on industry’s running resolved' })
export class DispatchResolution extends KeptRecord {
  @Field(() => DayScalar)
  @DayColumn()
  heldOn: string

  @Field(() => String)
  @StringColumn(160)
  topic: string

  @Field(() => String)
  @TextColumn()
  resolution: string

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null
}
