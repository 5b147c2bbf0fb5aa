import { KeptRecord, ReferenceColumn, RowsWith } from '@tongchou/service-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { GeohazardDuty } from './geohazard-duty.entity.ts'

/** That somebody looked at the whole number of who is on duty; who, when and why is in the trail. */
@Entity('geohazard_duty_reveal')
@ObjectType({ description: 'That somebody looked at the whole telephone number of who is on duty' })
@RowsWith(() => GeohazardDuty, 'geohazard_duty', 'dutyId')
export class GeohazardDutyReveal extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  dutyId: string
}
