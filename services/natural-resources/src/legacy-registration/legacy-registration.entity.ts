import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum LegacyCause {
  LAND_PROCEDURE = 'LAND_PROCEDURE',
  PLANNING = 'PLANNING',
  FIRE_ACCEPTANCE = 'FIRE_ACCEPTANCE',
  COMPLETION_FILING = 'COMPLETION_FILING',
  UNPAID_TAX = 'UNPAID_TAX',
  DEVELOPER_GONE = 'DEVELOPER_GONE',
  RIGHTS_UNCLEAR = 'RIGHTS_UNCLEAR',
}
registerEnumType(LegacyCause, { name: 'LegacyCause', description: 'Why an estate could not be registered' })

export enum DisputeState {
  NONE = 'NONE',
  MEDIATING = 'MEDIATING',
  SETTLED = 'SETTLED',
  PETITIONED = 'PETITIONED',
}
registerEnumType(DisputeState, { name: 'DisputeState', description: 'How a dispute stands' })

/** A registration problem left over from the past 不动产登记历史遗留问题. */
@Entity('legacy_registration')
@ObjectType({
  description: 'A registration problem left over from the past: its cause, the way agreed, the people affected',
})
@InputType('LegacyRegistrationValues')
@Index(['resolvedOn'])
@RowsOf({ township: 'township', department: 'department' })
export class LegacyRegistration extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int, { description: 'Households affected' })
  @IntColumn()
  households: number

  @Field(() => DayScalar)
  @DayColumn()
  listedOn: string

  @Field(() => LegacyCause, { nullable: true })
  @EnumColumn({ nullable: true })
  cause: LegacyCause | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  causeNote: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  causeFoundOn: string | null

  @Field(() => ID, { nullable: true, description: 'Department that must act for it' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String, { nullable: true, description: 'Way of solving it that was agreed' })
  @TextColumn({ nullable: true })
  agreedWay: string | null

  @Field(() => DisputeState)
  @EnumColumn()
  dispute: DisputeState

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  resolvedOn: string | null
}

/** A dispute over a right 权属纠纷, its mediation and what became of it. */
@Entity('property_dispute')
@ObjectType({ description: 'A dispute over a right, its mediation and what became of it' })
@InputType('PropertyDisputeValues')
@Index(['raisedOn'])
@RowsOf({ township: 'township' })
export class PropertyDispute extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  subject: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(120)
  parties: string

  @Field(() => String, { nullable: true })
  @StringColumn(60, { nullable: true })
  certificateNumber: string | null

  @Field(() => ID, { nullable: true, description: 'The legacy case it belongs to' })
  @ReferenceColumn({ nullable: true })
  legacyId: string | null

  @Field(() => DayScalar)
  @DayColumn()
  raisedOn: string

  @Field(() => DisputeState)
  @EnumColumn()
  state: DisputeState

  @Field(() => String, { nullable: true })
  @StringColumn(60, { nullable: true })
  mediator: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  settledOn: string | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  result: string | null
}
