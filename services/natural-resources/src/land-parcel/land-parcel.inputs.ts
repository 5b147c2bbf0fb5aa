import { ChangeInput, DayScalar, ListArgs, UpdateInput } from '@tongchou/service-kit'
import { ArgsType, Field, Float, ID, InputType, registerEnumType } from 'type-graphql'
import { FiveNotKind } from '../five-not/five-not.codes.ts'
import { LandParcelFacts, LandParcelStage, LandParcelUse, LandSupplyMode } from './land-parcel.entity.ts'

@InputType()
export class RegisterLandParcelInput extends ChangeInput {
  @Field(() => ID, { description: 'Parcel code of 19 places' })
  code: string

  @Field(() => DayScalar)
  approvedOn: string

  @Field(() => String)
  approvalDocument: string

  @Field(() => LandParcelFacts)
  values: LandParcelFacts
}

@InputType()
export class CorrectLandParcelInput extends UpdateInput {
  @Field(() => LandParcelFacts)
  values: LandParcelFacts
}

@InputType()
export class AdvanceLandParcelInput extends UpdateInput {
  @Field(() => LandParcelStage)
  stage: LandParcelStage

  @Field(() => DayScalar)
  on: string

  @Field(() => String, { description: 'Document of the step' })
  document: string

  @Field(() => LandSupplyMode, { nullable: true, description: 'Required with SUPPLIED' })
  supplyMode?: LandSupplyMode | null

  @Field(() => String, { nullable: true, description: 'To whom it is supplied; required with SUPPLIED' })
  recipient?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'By the contract; for SUPPLIED' })
  startDueOn?: string | null
}

@InputType()
export class RecordParcelUseInput extends UpdateInput {
  @Field(() => DayScalar, { description: 'Day on which it was looked at' })
  notedOn: string

  @Field(() => Float, { description: 'Of its area in use, 亩' })
  usedMu: number

  @Field(() => DayScalar, { nullable: true })
  producingOn?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which output and tax of its contract were reached' })
  standardMetOn?: string | null
}

export enum LandParcelOrder {
  CODE = 'CODE',
  NAME = 'NAME',
  AREA = 'AREA',
  APPROVED_ON = 'APPROVED_ON',
  SUPPLIED_ON = 'SUPPLIED_ON',
  STARTED_ON = 'STARTED_ON',
}
registerEnumType(LandParcelOrder, { name: 'LandParcelOrder' })

@InputType({ description: 'Each for one value; together they must all hold' })
export class LandParcelFilter {
  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => LandParcelStage, { nullable: true })
  stage?: LandParcelStage | null

  @Field(() => LandParcelUse, { nullable: true })
  landUse?: LandParcelUse | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => ID, { nullable: true })
  enterpriseUscc?: string | null

  @Field(() => ID, { nullable: true })
  demandId?: string | null

  @Field(() => String, { nullable: true })
  batchNumber?: string | null

  @Field(() => FiveNotKind, { nullable: true, description: 'Falls under this class today' })
  fiveNot?: FiveNotKind | null

  @Field(() => Boolean, { nullable: true, description: 'Started before or without supply' })
  startedUnsupplied?: boolean | null
}

@ArgsType()
export class LandParcelArgs extends ListArgs {
  @Field(() => LandParcelOrder, { defaultValue: LandParcelOrder.CODE })
  orderBy: LandParcelOrder

  @Field(() => LandParcelFilter, { nullable: true })
  filter?: LandParcelFilter | null

  @Field(() => String, { nullable: true })
  search?: string | null
}
