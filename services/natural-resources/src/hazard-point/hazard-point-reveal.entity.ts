import { KeptRecord, ReferenceColumn, RowsWith } from '@tongchou/service-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { HazardPoint } from './hazard-point.entity.ts'

/** That somebody looked at the whole numbers of a hazard point; who, when and why is in the trail. */
@Entity('hazard_point_reveal')
@ObjectType({ description: 'That somebody looked at the whole telephone numbers of a hazard point' })
@RowsWith(() => HazardPoint, 'hazard_point', 'pointId')
export class HazardPointReveal extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  pointId: string
}
