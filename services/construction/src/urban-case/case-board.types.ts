import { DayScalar } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Department, Township } from '../county/county.types.ts'
import { UrbanGridCell } from './case-registers.entity.ts'
import { CaseKind, CaseSource, CaseState } from './urban-case.codes.ts'

@ObjectType({ simpleResolvers: true, description: 'Cases of one state' })
export class UrbanCaseStateCount {
  @Field(() => CaseState)
  state: CaseState

  @Field(() => Int)
  cases: number

  @Field(() => Int, { description: 'Of these, those whose next step is over its time' })
  overdue: number
}

@ObjectType({ simpleResolvers: true, description: 'Cases of one kind' })
export class UrbanCaseKindCount {
  @Field(() => CaseKind)
  kind: CaseKind

  @Field(() => Int)
  cases: number
}

@ObjectType({ simpleResolvers: true, description: 'Cases from one source' })
export class UrbanCaseSourceCount {
  @Field(() => CaseSource)
  source: CaseSource

  @Field(() => Int)
  cases: number
}

@ObjectType({ simpleResolvers: true, description: 'How cases fare' })
export class UrbanCaseRates {
  @Field(() => Int)
  cases: number

  @Field(() => Int, { description: 'Not closed and not rejected' })
  open: number

  @Field(() => Int, { description: 'Open, and the next step over its time' })
  overdue: number

  @Field(() => Int, { description: 'Had to be closed by the last day asked for 应结案' })
  due: number

  @Field(() => Int, { description: 'Of these, closed by their day' })
  closedInTime: number

  @Field(() => Int, { description: 'Checked at least once 已核查' })
  checked: number

  @Field(() => Int, { description: 'Of these, sent back at least once 返工' })
  reworked: number

  @Field(() => Float, { nullable: true, description: '按期结案率: closed in time of those due, percent' })
  timelyClosingRate: number | null

  @Field(() => Float, { nullable: true, description: '返工率: sent back of those checked, percent' })
  reworkRate: number | null

  @Field(() => Float, { nullable: true, description: 'Days from collection to closing, mean of the closed' })
  meanDays: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The cases that one department or township handles' })
export class UrbanCaseHandler {
  @Field(() => Department, { nullable: true })
  department: Department | null

  @Field(() => Township, { nullable: true, description: 'Where no department handles them' })
  township: Township | null

  @Field(() => UrbanCaseRates)
  rates: UrbanCaseRates
}

@ObjectType({ simpleResolvers: true, description: 'The cases of one grid cell' })
export class UrbanCaseGridCell {
  @Field(() => String)
  gridCode: string

  @Field(() => UrbanGridCell, {
    nullable: true,
    description: 'null where the viewer may not see the register of cells',
  })
  gridCell: UrbanGridCell | null

  @Field(() => UrbanCaseRates)
  rates: UrbanCaseRates

  @Field(() => Int, { description: 'Cases that brought back one closed within a month before' })
  recurring: number
}

@ObjectType({ simpleResolvers: true, description: 'The board of cases collected from one day to another' })
export class UrbanCaseBoard {
  @Field(() => DayScalar)
  from: string

  @Field(() => DayScalar)
  until: string

  @Field(() => UrbanCaseRates)
  rates: UrbanCaseRates

  @Field(() => [UrbanCaseStateCount])
  states: UrbanCaseStateCount[]

  @Field(() => [UrbanCaseKindCount])
  kinds: UrbanCaseKindCount[]

  @Field(() => [UrbanCaseSourceCount])
  sources: UrbanCaseSourceCount[]
}
