import { DayScalar, UpdateInput } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { FacilityKind, FacilityState, SewageMethod } from './facility.codes.ts'

@InputType()
export class FacilityValues {
  @Field(() => String)
  name: string

  @Field(() => FacilityKind)
  kind: FacilityKind

  @Field(() => Int)
  planYear: number

  @Field(() => ID)
  township: string

  @Field(() => ID, { nullable: true })
  villageId: string | null

  @Field(() => ID)
  department: string

  @Field(() => ID, { nullable: true })
  projectId: string | null

  @Field(() => DayScalar)
  dueOn: string

  @Field(() => Float, { nullable: true })
  areaMu: number | null

  @Field(() => Float, { nullable: true })
  capacity: number | null

  @Field(() => SewageMethod, { nullable: true })
  sewageMethod: SewageMethod | null

  @Field(() => String, { nullable: true })
  operator: string | null

  @Field(() => String, { nullable: true })
  photoBefore: string | null
}

@InputType()
export class SiteFacilityInput extends UpdateInput {
  @Field(() => DayScalar)
  sitedOn: string

  @Field(() => Float)
  latitude: number

  @Field(() => Float)
  longitude: number
}

@InputType()
export class AdvanceFacilityInput extends UpdateInput {
  @Field(() => FacilityState, { description: 'UNDER_CONSTRUCTION, COMPLETED, IN_USE or OUT_OF_USE' })
  to: FacilityState

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { nullable: true, description: 'Required when it goes out of use' })
  reason?: string | null
}

@InputType()
export class AcceptFacilityInput extends UpdateInput {
  @Field(() => DayScalar)
  acceptedOn: string

  @Field(() => String)
  inspector: string

  @Field(() => String, { description: 'Number of the photograph in the file' })
  photo: string

  @Field(() => Float)
  latitude: number

  @Field(() => Float)
  longitude: number

  @Field(() => String, { nullable: true, description: 'Required when the photograph was taken elsewhere' })
  placeExplained?: string | null
}
