import { coerceInputValue, type GraphQLResolveInfo, type GraphQLSchema, isInputObjectType } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, getMetadataStorage, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { admit, Allow } from '../door/allow.ts'
import { Change } from '../door/change.ts'
import { Fault } from '../fault/fault.ts'
import { Outcome } from '../ledger/audit-entry.entity.ts'
import { append } from '../ledger/ledger.ts'
import { refuseIf } from '../register/refuse.ts'
import { camel, pascal } from '../service/names.ts'
import { type CellField, type Cells, wireCells } from './cells.ts'
import { type GivenRow, keepRows, RowState, tryRows } from './keep-rows.ts'
import { cellsOf, isCell, type Narrowing, type Sheet } from './sheet.ts'
import { gatherFaults, keepableFaults, tellRefusals } from './sheet-answer.rules.ts'
import { byIdentities, byNames } from './sheet-names.ts'
import { CellsScalar, SaveSheetInput, SheetCheck, SheetPage, SheetRowInput, SheetSaved } from './sheet.types.ts'
import { readSheet } from './read-sheet.ts'

const MOST_ROWS = 1000

@ArgsType()
class SheetArgs {
  @Field(() => String, { description: 'The list: `projectVisits`' })
  sheet: string

  @Field(() => Int, { defaultValue: MOST_ROWS, description: `How many, at most ${MOST_ROWS}` })
  first: number

  @Field(() => Int, { defaultValue: 0, description: 'How many to pass over' })
  offset: number

  @Field(() => String, { nullable: true })
  search?: string | null

  @Field(() => CellsScalar, { nullable: true, description: 'As the list itself takes it' })
  filter?: Cells | null
}

/** The columns of a sheet: the fields of its input type, as this service's schema has them. */
function fieldsOf(schema: GraphQLSchema, sheet: Sheet): CellField[] {
  const { values } = sheet
  const name = getMetadataStorage().inputTypes.find(({ target }) => target === values)?.name
  const type = schema.getType(name ?? '')
  if (!isInputObjectType(type)) throw new Error(`${values.name} is no input type of the schema`)
  return Object.values(type.getFields()).filter(({ name: field }) => isCell(sheet, field))
}

/** The filter as the list's own door would get it. @throws filter-unreadable */
function filterOf(schema: GraphQLSchema, { filterType }: Sheet, given: Cells | null | undefined): Narrowing['filter'] {
  if (!given || filterType === null) return given ?? null
  const type = schema.getType(filterType)
  if (!isInputObjectType(type)) throw new Error(`${filterType} is no input type of the schema`)
  return coerceInputValue(given, type, () => {
    throw new Fault('filter-unreadable', { field: 'filter' })
  }) as Cells
}

/** Rows that were refused leave one entry together: who tried what, and which records it was about. */
function auditRefusals(ctx: Context, action: string, after: object): Promise<void> {
  const subject = { subjectType: 'Refusal', subjectId: '', before: null, after }
  return append(ctx, [{ action, outcome: Outcome.REFUSED, ...subject }])
}

/** A service's doors to its lists as sheets: rows out, rows tried, rows in. */
export function sheetTypes(service: string, sheets: readonly Sheet[]) {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const names = [...byName.keys()].join(', ')
  // Where a list is entered by any department's staff, they come in here too; each sheet asks for its own permission then.
  const isAnswered = sheets.some(({ permission }) => permission === `${service}.answer`)
  const enter = `${service}.${isAnswered ? 'answer' : 'record'}`
  function open(ctx: Context, name: string, permission: 'read' | 'permission'): Sheet {
    const sheet = byName.get(name)
    if (!sheet) throw new Fault('sheet-unknown', { field: 'sheet' })
    admit(ctx, sheet[permission])
    return sheet
  }
  function workOf(ctx: Context, { schema }: GraphQLResolveInfo, name: string, rows: readonly GivenRow[]) {
    refuseIf(rows.length > MOST_ROWS, 'sheet-too-long', 'rows', { most: MOST_ROWS })
    const sheet = open(ctx, name, 'permission')
    const fields = fieldsOf(schema, sheet)
    return { ctx, sheet, fields, known: new Set(fields.map((field) => field.name)) }
  }
  async function identified({ ctx, sheet }: { ctx: Context; sheet: Sheet }, rows: readonly GivenRow[]) {
    const cells = await byIdentities(
      ctx,
      sheet.names,
      rows.map((row) => row.cells),
    )
    return rows.map((row, index) => ({ ...row, cells: cells[index]! }))
  }

  @Resolver()
  class SheetResolver {
    @Query(() => SheetPage, {
      name: `${camel(service)}SheetRows`,
      nullable: true,
      description: `The rows of a list as they stand in a sheet. Lists: ${names}`,
    })
    @Allow(`${service}.read`)
    async rows(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => SheetArgs) args: SheetArgs) {
      refuseIf(args.first < 0 || args.first > MOST_ROWS, 'invalid-page', 'first', { most: MOST_ROWS })
      refuseIf(args.offset < 0, 'invalid-page', 'offset')
      const sheet = open(ctx, args.sheet, 'read')
      const fields = fieldsOf(info.schema, sheet)
      const narrowing = { search: args.search ?? null, filter: filterOf(info.schema, sheet, args.filter) }
      const { found, totalCount } = await readSheet(ctx, sheet, args, narrowing)
      const cells = await byNames(
        ctx,
        sheet.names,
        found.map((record) => wireCells(fields, cellsOf(sheet, fields, record))),
      )
      return { totalCount, nodes: found.map(({ id, version }, index) => ({ id, version, cells: cells[index] })) }
    }

    @Query(() => SheetCheck, {
      name: `check${pascal(service)}Sheet`,
      nullable: true,
      description: `What would become of each row, at most ${MOST_ROWS}; nothing is kept. Lists: ${names}`,
    })
    @Allow(enter)
    async check(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('sheet', () => String) name: string,
      @Arg('rows', () => [SheetRowInput]) rows: SheetRowInput[],
    ): Promise<SheetCheck> {
      const work = workOf(ctx, info, name, rows)
      const outcomes = await tryRows(work, await identified(work, rows))
      const told = (side: 'before' | 'after') =>
        byNames(
          ctx,
          work.sheet.names,
          outcomes.map((outcome) => wireCells(outcome.changed, outcome[side])),
        )
      const [before, after] = await Promise.all([told('before'), told('after')])
      const nodes = outcomes.map(({ state }, index) => ({ state, before: before[index]!, after: after[index]! }))
      return { nodes, faults: gatherFaults(outcomes) }
    }

    @Mutation(() => SheetSaved, {
      name: `save${pascal(service)}Sheet`,
      description: `Enters and corrects what can be, at most ${MOST_ROWS} rows, and tells of each other row what speaks against it. Lists: ${names}`,
    })
    @Change(enter)
    async save(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('input', () => SaveSheetInput) { sheet, rows }: SaveSheetInput,
    ): Promise<SheetSaved> {
      const work = workOf(ctx, info, sheet, rows)
      const outcomes = await keepRows(work, await identified(work, rows))
      const refusals = tellRefusals(outcomes, rows)
      if (refusals.length > 0) await auditRefusals(ctx, info.fieldName, { sheet, refusals })
      const count = (wanted: RowState) => outcomes.filter(({ state }) => state === wanted).length
      return {
        entered: count(RowState.NEW),
        corrected: count(RowState.CHANGED),
        unchanged: count(RowState.SAME),
        refused: count(RowState.REFUSED),
        faults: keepableFaults(outcomes),
      }
    }
  }
  return { resolvers: [SheetResolver], types: [] }
}
