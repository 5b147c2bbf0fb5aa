import { Field, Float, ID, InputType } from 'type-graphql'
import { ChangeInput, DayScalar, MoneyScalar, KeepInput } from '@tongchou/service-kit'
import { ParkApprovalKind } from './park-approval.entity.ts'
import { ParkFundingMode, ParkWorkKind } from './park-work.entity.ts'
import { ParkKind, ParkLandUse, ParkUtilityKind } from './park.entity.ts'

@InputType()
export class KeepParkInput extends KeepInput {
  @Field(() => String)
  name: string

  @Field(() => ParkKind)
  kind: ParkKind

  @Field(() => [String])
  plannedIndustries: string[]

  @Field(() => Float, { description: '万元 a 亩' })
  plannedIntensity: number
}

@InputType()
export class RecordParkLandInput extends ChangeInput {
  @Field(() => ID)
  parkId: string

  @Field(() => ParkLandUse)
  landUse: ParkLandUse

  @Field(() => Float, { description: '亩 in all of this use, from the day on' })
  areaMu: number

  @Field(() => DayScalar)
  from: string
}

@InputType()
export class KeepParkUtilityInput extends KeepInput {
  @Field(() => ID)
  parkId: string

  @Field(() => ParkUtilityKind)
  kind: ParkUtilityKind

  @Field(() => Float)
  capacity: number

  @Field(() => Float)
  demand: number

  @Field(() => DayScalar)
  readOn: string
}

@InputType()
export class KeepParkWorkInput extends KeepInput {
  @Field(() => ID)
  parkId: string

  @Field(() => ParkWorkKind)
  kind: ParkWorkKind

  @Field(() => String)
  name: string

  @Field(() => Float, { description: '公里' })
  plannedKm: number

  @Field(() => DayScalar)
  plannedBy: string

  @Field(() => DayScalar, { nullable: true })
  startedOn?: string | null

  @Field(() => Float, { nullable: true, description: '公里; goes with acceptedOn' })
  acceptedKm?: number | null

  @Field(() => DayScalar, { nullable: true })
  acceptedOn?: string | null

  @Field(() => ParkFundingMode)
  fundingMode: ParkFundingMode

  @Field(() => MoneyScalar)
  cost: number

  @Field(() => Float, { defaultValue: 0, description: 'Percent from outside the budget' })
  outsideShare: number

  @Field(() => String, { nullable: true, description: 'Required for PPP and works built by an enterprise' })
  contractNumber?: string | null
}

@InputType()
export class KeepParkApprovalInput extends KeepInput {
  @Field(() => ID)
  parkId: string

  @Field(() => ParkApprovalKind)
  kind: ParkApprovalKind

  @Field(() => DayScalar, { nullable: true })
  draftedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  reviewedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  submittedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  approvedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Required with approvedOn' })
  documentNumber?: string | null
}
