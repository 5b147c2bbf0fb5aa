import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A firm that serves communities 物业服务企业. */
@Entity('property_company')
@ObjectType({ description: 'A firm that serves communities 物业服务企业' })
@Index(['township'])
@RowsOf({ township: 'township' })
export class PropertyCompany extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => String, { description: 'Unified social credit code 统一社会信用代码' })
  @StringColumn(18, { unique: true })
  uscc: string

  @Field(() => ID, { description: 'Township in which it is registered' })
  @TownshipColumn()
  township: string

  @Field(() => String, { description: 'Who answers for it 负责人' })
  @StringColumn(60)
  manager: string

  @Field(() => DayScalar, { description: 'Day on which it was put on the county’s register' })
  @DayColumn()
  registeredOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it gave up' })
  @DayColumn({ nullable: true })
  leftOn: string | null
}

@InputType()
export class PropertyCompanyValues {
  @Field(() => String)
  name: string

  @Field(() => String)
  uscc: string

  @Field(() => ID)
  township: string

  @Field(() => String)
  manager: string

  @Field(() => DayScalar)
  registeredOn: string

  @Field(() => DayScalar, { nullable: true })
  leftOn: string | null
}

/** A community of homes 住宅小区: who serves it, and which committees of its residents stand beside that firm. */
@Entity('property_community')
@ObjectType({ description: 'A community of homes 住宅小区, the firm that serves it and its residents’ committees' })
@Index(['companyId'])
@Index(['township', 'name'], { unique: true })
@RowsOf({ township: 'township' })
export class PropertyCommunity extends KeptRecord {
  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ID, { nullable: true, description: 'Firm that serves it; null where none does' })
  @ReferenceColumn({ nullable: true })
  companyId: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the contract with the firm ends' })
  @DayColumn({ nullable: true })
  contractEndsOn: string | null

  @Field(() => Int)
  @IntColumn()
  households: number

  @Field(() => Float, { description: 'Floor area served, square metres' })
  @QuantityColumn()
  floorArea: number

  @Field(() => String, { description: 'Residents’ committee of the neighbourhood 社区居委会' })
  @StringColumn(60)
  neighbourhood: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the owners’ committee 业主委员会 was formed' })
  @DayColumn({ nullable: true })
  ownersCommitteeOn: string | null

  @Field(() => Boolean, { description: 'Has a Party group of its own 小区党支部' })
  @BooleanColumn()
  partyGroup: boolean
}

@InputType()
export class PropertyCommunityValues {
  @Field(() => String)
  name: string

  @Field(() => ID)
  township: string

  @Field(() => ID, { nullable: true })
  companyId: string | null

  @Field(() => DayScalar, { nullable: true })
  contractEndsOn: string | null

  @Field(() => Int)
  households: number

  @Field(() => Float)
  floorArea: number

  @Field(() => String)
  neighbourhood: string

  @Field(() => DayScalar, { nullable: true })
  ownersCommitteeOn: string | null

  @Field(() => Boolean)
  partyGroup: boolean
}

/** A training that a firm’s people took part in. */
@Entity('property_training')
@ObjectType({ description: 'A training that a firm’s people took part in' })
@InputType('PropertyTrainingValues')
@Index(['companyId', 'heldOn'])
@RowsWith(() => PropertyCompany, 'property_company', 'companyId')
export class PropertyTraining extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  companyId: string

  @Field(() => DayScalar)
  @DayColumn()
  heldOn: string

  @Field(() => String)
  @StringColumn(120)
  topic: string

  @Field(() => Int)
  @IntColumn()
  people: number
}
