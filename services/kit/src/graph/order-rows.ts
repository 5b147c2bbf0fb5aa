import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Context } from '../context/context.ts'
import type { Direction } from './connection.ts'

/** What has an end: the open stand first, in the order of what is owed; then what has ended, the latest first. */
export interface OpenFirst<T> {
  /** The days that end a record: it is open while it has none of them, */
  readonly until?: (keyof T & string) | readonly (keyof T & string)[]
  /** and while this holds, in SQL, the row known as `row`: an inspection that asks for a remedy, a debt that is not paid off. */
  readonly while?: string
  /** By what the open ones stand: the day by which something is owed, else since when they wait. Those without it come behind. */
  readonly by: (keyof T & string) | readonly [keyof T & string, ...(keyof T & string)[]]
  /** By what the others stand; the first of the days that end a record where nothing is said. */
  readonly latest?: keyof T & string
}

/** Orders the rows, known as `row`, where no column alone says what comes first. */
export type AddOrder<T extends ObjectLiteral> = (query: SelectQueryBuilder<T>, ctx: Context) => Promise<void> | void

/** A column, in the direction asked for, or the order of what has to be done, which has one direction. */
export type RowOrder<T extends ObjectLiteral> = (keyof T & string) | OpenFirst<T> | AddOrder<T>

const listed = <C>(columns: C | readonly C[] | undefined): readonly C[] =>
  columns === undefined ? [] : Array.isArray(columns) ? (columns as readonly C[]) : [columns as C]

function addOpenFirst<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, order: OpenFirst<T>): void {
  const ends = listed<string>(order.until)
  const by = listed<string>(order.by)
  const isOpen = [...ends.map((end) => `row.${end} IS NULL`), ...(order.while ? [`(${order.while})`] : [])].join(
    ' AND ',
  )
  query.orderBy(`CASE WHEN ${isOpen} THEN CASE WHEN row.${by[0]!} IS NULL THEN 1 ELSE 0 END ELSE 2 END`, 'ASC')
  for (const column of by) query.addOrderBy(`CASE WHEN ${isOpen} THEN row.${column} END`, 'ASC')
  const latest = order.latest ?? ends[0]
  if (latest) query.addOrderBy(`row.${latest}`, 'DESC')
}

/** Puts the rows in their order; equal ones stand by their id, so that no page repeats one. */
export async function orderRows<T extends ObjectLiteral>(
  ctx: Context,
  query: SelectQueryBuilder<T>,
  order: RowOrder<T> | undefined,
  direction: `${Direction}`,
): Promise<SelectQueryBuilder<T>> {
  if (typeof order === 'string') query.orderBy(`row.${order}`, direction)
  else if (typeof order === 'function') await order(query, ctx)
  else if (order) addOpenFirst(query, order)
  return query.addOrderBy('row.id', 'ASC')
}
