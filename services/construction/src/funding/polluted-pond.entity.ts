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
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum PondState {
  FOUND = 'FOUND',
  UNDER_TREATMENT = 'UNDER_TREATMENT',
  TREATED = 'TREATED',
}
registerEnumType(PondState, { name: 'PollutedPondState', description: '已排查, 治理中, 已治理' })

/** A pit or pond that takes foul water and has to be treated. */
@Entity('polluted_pond')
@ObjectType({ description: 'A pit or pond that takes foul water 纳污坑塘' })
@InputType('PollutedPondValues')
@Index(['township', 'name'], { unique: true })
@RowsOf({ township: 'township' })
export class PollutedPond extends KeptRecord {
  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Float, { description: 'Surface, 亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => PondState)
  @EnumColumn()
  state: PondState

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  treatedOn: string | null

  @Field(() => ID, { nullable: true, description: 'The application that is to pay its treatment' })
  @ReferenceColumn({ nullable: true })
  applicationId: string | null
}
