import { ArgsType, Field, getMetadataStorage, InputType, registerEnumType } from 'type-graphql'
import type { SelectQueryBuilder } from 'typeorm'
import type { KeptRecord } from '../db/kept-record.ts'
import { ListArgs, search } from '../graph/connection.ts'
import type { RowOrder } from '../graph/order-rows.ts'
import type { Register } from './register.ts'

const ENUM_NAME = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

const OPEN_FIRST = 'OPEN_FIRST'
const AS_OPEN = 'What is open first, the day it is owed by earliest first; then what has ended. It has one direction'

/** The graph's type of an entity's property, as its own field declares it. */
function fieldOf(entity: Function, property: string) {
  for (let at = entity; at?.prototype; at = Object.getPrototypeOf(at) as Function) {
    const field = getMetadataStorage().fields.find(({ target, name }) => target === at && name === property)
    if (field) return field
  }
  throw new Error(`${entity.name}.${property} is no field of the graph: a register cannot be filtered by it`)
}

export interface RegisterArgs<T> extends ListArgs {
  search?: string | null
  filter?: Partial<Record<keyof T & string, unknown>> | null
  orderBy: string
}

/** Conditions of the shape that a register's arguments have. */
export type AddConditions<T extends object> = (query: SelectQueryBuilder<T>, args: RegisterArgs<T>) => void

function filterType(name: string, entity: Function, properties: readonly string[]): Function {
  @InputType(`${name}Filter`, { description: 'Each for one value; together they must all hold' })
  class Filter {}
  for (const property of properties) {
    const { getType, description } = fieldOf(entity, property)
    Field(() => getType() as never, { nullable: true, ...(description ? { description } : {}) })(
      Filter.prototype,
      property,
    )
  }
  return Filter
}

interface ListArguments<T extends object> {
  readonly Args: new () => RegisterArgs<T>
  readonly conditions: AddConditions<T>
  readonly orderOf: (args: RegisterArgs<T>) => RowOrder<T>
}

/** The arguments of a register's list: page, search, filter and order, as its description names them. */
export function listArguments<T extends KeptRecord, V extends object>({
  entity,
  name,
  orderBy,
  openFirst,
  filterBy = [],
  search: searched = [],
}: Register<T, V>): ListArguments<T> {
  const orders = new Map<string, RowOrder<T>>([
    ...(openFirst ? ([[OPEN_FIRST, openFirst]] as const) : []),
    ...orderBy.map((property) => [ENUM_NAME(property), property] as const),
  ])
  const [usual] = orders.keys()
  const Order = Object.fromEntries([...orders.keys()].map((name) => [name, name]))
  registerEnumType(Order, {
    name: `${name}Order`,
    valuesConfig: openFirst ? { [OPEN_FIRST]: { description: AS_OPEN } } : {},
  })

  @ArgsType()
  class Args extends ListArgs {
    @Field(() => Order, { defaultValue: usual })
    orderBy: string
  }
  if (searched.length > 0) Field(() => String, { nullable: true })(Args.prototype, 'search')
  if (filterBy.length > 0) {
    const Filter = filterType(name, entity, filterBy)
    Field(() => Filter, { nullable: true })(Args.prototype, 'filter')
  }

  const conditions: AddConditions<T> = (query, args) => {
    search(query, args.search, searched)
    for (const property of filterBy) {
      const wanted = args.filter?.[property]
      if (wanted == null) continue
      const value = typeof wanted === 'boolean' ? Number(wanted) : wanted
      query.andWhere(`row.${property} = :filter_${property}`, { [`filter_${property}`]: value })
    }
  }
  return {
    Args: Args as unknown as new () => RegisterArgs<T>,
    conditions,
    orderOf: (args) => orders.get(args.orderBy) ?? orderBy[0],
  }
}
