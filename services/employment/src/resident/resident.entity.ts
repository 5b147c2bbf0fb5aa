import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { KeyGroup } from '../programme/employment-programme.entity.ts'
import { TransferDestination } from '../transfer/labour-transfer.entity.ts'

@InputType()
export class ResidentValues {
  @Field(() => String)
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'Identity number 公民身份号码; required for a new person, left out where it is not to change',
  })
  identityNumber: string | null

  @Field(() => ID, { description: 'Township where the person lives' })
  township: string

  @Field(() => KeyGroup, { nullable: true })
  keyGroup: KeyGroup | null

  @Field(() => String, { nullable: true, description: 'Trade that the person knows' })
  skill: string | null

  @Field(() => TransferDestination, { nullable: true, description: 'How far the person would go for work' })
  wish: TransferDestination | null

  @Field(() => DayScalar)
  registeredOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day of the universal insurance registration 全民参保登记' })
  insuranceRegisteredOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the person moved away or died' })
  leftOn: string | null
}

/** A person of the county by real name. The identity number is kept sealed, and found again by its print alone. */
@Entity('resident')
@ObjectType({ description: 'A person of the county by real name 实名制人员; the identity number is shown masked' })
@Directive('@key(fields: "id")')
@Index(['township'])
@Index(['registeredOn', 'leftOn', 'insuranceRegisteredOn'])
@Index(['keyGroup'])
@RowsOf({ township: 'township' })
export class Resident extends KeptRecord {
  @Field(() => String)
  @StringColumn(40)
  name: string

  @Field(() => String, { description: 'As 王**: for where everyone reads' })
  @StringColumn(10)
  maskedName: string

  /** No plain number lies in the database or in its trail. */
  @StringColumn(120)
  sealedIdentity: string

  @StringColumn(64, { unique: true })
  identityPrint: string

  @Field(() => ID, { description: 'Township where the person lives' })
  @TownshipColumn()
  township: string

  @Field(() => KeyGroup, { nullable: true })
  @EnumColumn({ nullable: true })
  keyGroup: KeyGroup | null

  @Field(() => String, { nullable: true, description: 'Trade that the person knows' })
  @StringColumn(40, { nullable: true })
  skill: string | null

  @Field(() => TransferDestination, { nullable: true, description: 'How far the person would go for work' })
  @EnumColumn({ nullable: true })
  wish: TransferDestination | null

  @Field(() => DayScalar)
  @DayColumn()
  registeredOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day of the universal insurance registration 全民参保登记' })
  @DayColumn({ nullable: true })
  insuranceRegisteredOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the person moved away or died' })
  @DayColumn({ nullable: true })
  leftOn: string | null
}

/** That somebody looked at a person’s whole identity number; who, when and why is in the trail. */
@Entity('identity_reveal')
@ObjectType({ description: 'That somebody looked at a person’s whole identity number' })
@RowsWith(() => Resident, 'resident', 'residentId')
export class IdentityReveal extends KeptRecord {
  @Field(() => ID)
  @Index()
  @ReferenceColumn()
  residentId: string
}
