import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql'
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ChangeInput } from '../door/change.ts'
import { Fault } from '../fault/fault.ts'
import type { Cells } from './cells.ts'
import { RowState } from './keep-rows.ts'

const cells = (value: unknown): Cells => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Cells
  throw new Fault('cells-malformed')
}

export const CellsScalar = new GraphQLScalarType<Cells, Cells>({
  name: 'SheetCells',
  description:
    'Cells of one row as JSON, by the fields of the sheet’s input type, each as that type has it: money in 元',
  serialize: cells,
  parseValue: cells,
  parseLiteral: (node: ValueNode, variables) => cells(valueFromASTUntyped(node, variables)),
})

registerEnumType(RowState, {
  name: 'SheetRowState',
  description: 'What a row is: a new record, a changed one, one that stands already as it is, or one with faults',
})

@ObjectType({ simpleResolvers: true, description: 'A record as a row of a sheet' })
@Directive('@shareable')
export class SheetRow {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => CellsScalar)
  cells: Cells
}

@ObjectType({ simpleResolvers: true })
@Directive('@shareable')
export class SheetPage {
  @Field(() => Int, { description: 'How many rows there are in all, of those this viewer may see' })
  totalCount: number

  @Field(() => [SheetRow])
  nodes: SheetRow[]
}

@ObjectType({ simpleResolvers: true, description: 'What speaks against some rows' })
@Directive('@shareable')
export class SheetFault {
  @Field(() => String)
  code: string

  @Field(() => String, { nullable: true, description: 'The column at fault, or `id` or `version`' })
  field: string | null

  @Field(() => CellsScalar, { nullable: true })
  params: Cells | null

  @Field(() => [Int], { description: 'Positions among the rows that were sent, from 0' })
  rows: number[]
}

@ObjectType({ simpleResolvers: true, description: 'What would become of a row; of a change the cells that differ' })
@Directive('@shareable')
export class SheetVerdict {
  @Field(() => RowState)
  state: RowState

  @Field(() => CellsScalar)
  before: Cells

  @Field(() => CellsScalar)
  after: Cells
}

@ObjectType({ simpleResolvers: true })
@Directive('@shareable')
export class SheetCheck {
  @Field(() => [SheetVerdict], { description: 'One for each row that was sent, in order' })
  nodes: SheetVerdict[]

  @Field(() => [SheetFault])
  faults: SheetFault[]
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows: the good ones are kept' })
@Directive('@shareable')
export class SheetSaved {
  @Field(() => Int)
  entered: number

  @Field(() => Int)
  corrected: number

  @Field(() => Int, { description: 'Stood already as the sheet has them' })
  unchanged: number

  @Field(() => Int)
  refused: number

  @Field(() => [SheetFault])
  faults: SheetFault[]
}

@InputType({ description: 'A row of a sheet; without an identity it is a new record' })
export class SheetRowInput {
  @Field(() => ID, { nullable: true })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'The version that the sheet was made from; required with id' })
  version?: number | null

  @Field(() => CellsScalar, { description: 'A field that is not named stays as it was' })
  cells: Cells
}

@InputType()
export class SaveSheetInput extends ChangeInput {
  @Field(() => String, { description: 'The list: `projectVisits`' })
  sheet: string

  @Field(() => [SheetRowInput])
  rows: SheetRowInput[]
}
