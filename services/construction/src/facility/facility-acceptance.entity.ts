import {
  DayColumn,
  DayScalar,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'
import { Facility } from './facility.entity.ts'

/** That somebody stood before a finished facility, with the photograph and where it was taken. */
@Entity('facility_acceptance')
@ObjectType({
  description: 'The acceptance of a facility: who stood before it, the photograph, and where it was taken',
})
@RowsWith(() => Facility, 'facility', 'facilityId')
export class FacilityAcceptance extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn({ unique: true })
  facilityId: string

  @Field(() => DayScalar)
  @DayColumn()
  acceptedOn: string

  @Field(() => String, { description: 'Who accepted it' })
  @StringColumn(60)
  inspector: string

  @Field(() => String, { description: 'Number of the photograph in the file' })
  @StringColumn(120)
  photo: string

  @Field(() => Float, { description: 'Degrees north where the photograph was taken, WGS 84' })
  @QuantityColumn()
  latitude: number

  @Field(() => Float, { description: 'Degrees east where the photograph was taken, WGS 84' })
  @QuantityColumn()
  longitude: number

  @Field(() => Float, {
    description: 'Kilometres by which it was taken outside the village or away from the site; 0 inside',
  })
  @QuantityColumn()
  outsideKm: number

  @Field(() => String, { nullable: true, description: 'Why the photograph was taken elsewhere' })
  @TextColumn({ nullable: true })
  placeExplained: string | null
}
