import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum LandParcelStage {
  APPROVED = 'APPROVED',
  EXPROPRIATED = 'EXPROPRIATED',
  SUPPLIED = 'SUPPLIED',
  STARTED = 'STARTED',
  COMPLETED = 'COMPLETED',
}
registerEnumType(LandParcelStage, {
  name: 'LandParcelStage',
  description: 'How far a parcel has come: approved, expropriated, supplied, started, completed',
})

export enum LandParcelUse {
  INDUSTRIAL = 'INDUSTRIAL',
  STORAGE = 'STORAGE',
  COMMERCIAL = 'COMMERCIAL',
  RESIDENTIAL = 'RESIDENTIAL',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  TRANSPORT = 'TRANSPORT',
  UTILITIES = 'UTILITIES',
  AGRICULTURAL_FACILITY = 'AGRICULTURAL_FACILITY',
}
registerEnumType(LandParcelUse, { name: 'LandParcelUse', description: 'What a parcel is for' })

export enum LandSupplyMode {
  ALLOCATION = 'ALLOCATION',
  TENDER_AUCTION = 'TENDER_AUCTION',
  AGREEMENT = 'AGREEMENT',
  LEASE = 'LEASE',
}
registerEnumType(LandSupplyMode, {
  name: 'LandSupplyMode',
  description: 'How a parcel is supplied: 划拨, 招拍挂出让, 协议出让, 租赁',
})

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('LandParcelValues')
export class LandParcelFacts extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  location: string | null

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => LandParcelUse)
  @EnumColumn()
  landUse: LandParcelUse

  @Field(() => String, { nullable: true, description: 'Approval batch 用地批次' })
  @StringColumn(80, { nullable: true })
  batchNumber: string | null

  @Field(() => ID, { nullable: true, description: 'Project that stands on it' })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => ID, { nullable: true, description: 'Enterprise that holds it' })
  @ReferenceColumn({ nullable: true })
  enterpriseUscc: string | null

  @Field(() => ID, { nullable: true, description: 'Need of land that it meets' })
  @ReferenceColumn({ nullable: true })
  demandId: string | null

  @Field(() => Float, { nullable: true, description: 'CGCS2000, degrees' })
  @QuantityColumn({ nullable: true })
  longitude: number | null

  @Field(() => Float, { nullable: true, description: 'CGCS2000, degrees' })
  @QuantityColumn({ nullable: true })
  latitude: number | null
}

/** A parcel of land from approval to use 宗地. Its id is its parcel code. */
@Entity('land_parcel')
@ObjectType({ description: 'A parcel of land from approval to use, known by its parcel code' })
@Directive('@key(fields: "code")')
@Index(['township'])
@Index(['projectId'])
@Index(['enterpriseUscc'])
@Index(['demandId', 'suppliedOn'])
@Index(['suppliedOn', 'startedOn'])
@RowsOf({ township: 'township' })
export class LandParcel extends LandParcelFacts {
  @Field(() => LandParcelStage, { description: 'The furthest reached' })
  @EnumColumn()
  stage: LandParcelStage

  @Field(() => DayScalar)
  @DayColumn()
  approvedOn: string

  @Field(() => String)
  @StringColumn(120)
  approvalDocument: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  expropriatedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  expropriationDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  suppliedOn: string | null

  @Field(() => String, { nullable: true, description: 'Contract or allocation decision' })
  @StringColumn(120, { nullable: true })
  supplyDocument: string | null

  @Field(() => LandSupplyMode, { nullable: true })
  @EnumColumn({ nullable: true })
  supplyMode: LandSupplyMode | null

  @Field(() => String, { nullable: true, description: 'To whom it was supplied' })
  @StringColumn(120, { nullable: true })
  recipient: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which building must start by the contract' })
  @DayColumn({ nullable: true })
  startDueOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which building was found to have started' })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  startDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  completedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  completionDocument: string | null

  @Field(() => Float, { nullable: true, description: 'Of its area in use, 亩' })
  @QuantityColumn({ nullable: true })
  usedMu: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  usedNotedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of production or use' })
  @DayColumn({ nullable: true })
  producingOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which output and tax of its contract were reached' })
  @DayColumn({ nullable: true })
  standardMetOn: string | null
}
