import { ArgsType, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Context } from '../context/context.ts'
import { narrow } from '../db/row-scope.ts'
import { Fault } from '../fault/fault.ts'
import { containing } from './containing.ts'
import { hydrate } from './hydrate.ts'
import { Lazy } from './lazy.ts'
import { orderRows, type RowOrder } from './order-rows.ts'

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, { name: 'Direction' })

const MOST = 200
const USUAL = 20

/** Which page of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: USUAL, description: `How many, at most ${MOST}` })
  first: number

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before' })
  after?: string | null

  @Field(() => Int, { nullable: true, description: 'How many to pass over, for a page by its number' })
  offset?: number | null

  @Field(() => Direction, { defaultValue: Direction.ASC })
  direction: Direction
}

/** A list that can be asked for one record too: an alert, or another page, leads to it by its id. */
@ArgsType()
export class ListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this record, wherever in the list it stands' })
  id?: string | null
}

@ObjectType({ simpleResolvers: true })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean

  @Field(() => Boolean)
  hasPreviousPage: boolean

  @Field(() => String, { nullable: true })
  startCursor: string | null

  @Field(() => String, { nullable: true })
  endCursor: string | null
}

export interface Connection<T> {
  totalCount(): Promise<number>
  nodes: T[]
  edges(): { cursor: string; node: T }[]
  pageInfo: PageInfo
}

const cursorOf = (position: number): string => Buffer.from(`p${position}`).toString('base64url')

function positionOf(cursor: string): number {
  const match = /^p(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match) throw new Fault('invalid-cursor', { field: 'after' })
  return Number(match[1]) + 1
}

/** Where the page starts and how long it is. @throws invalid-page, invalid-cursor */
export function pageOf({ first, after, offset }: Pick<PageArgs, 'first' | 'after' | 'offset'>): {
  skip: number
  take: number
} {
  if (first < 0 || first > MOST) throw new Fault('invalid-page', { field: 'first', most: MOST })
  if (offset != null && offset < 0) throw new Fault('invalid-page', { field: 'offset' })
  return { skip: after ? positionOf(after) : (offset ?? 0), take: first }
}

/** A page of what was found, with the count asked only when a query wants it. */
export function connectionFrom<T>(
  found: readonly T[],
  skip: number,
  take: number,
  count: () => Promise<number>,
): Connection<T> {
  const nodes = found.slice(0, take)
  return {
    nodes,
    totalCount: count,
    edges: () => nodes.map((node, index) => ({ cursor: cursorOf(skip + index), node })),
    pageInfo: {
      hasNextPage: found.length > take,
      hasPreviousPage: skip > 0,
      startCursor: nodes.length ? cursorOf(skip) : null,
      endCursor: nodes.length ? cursorOf(skip + nodes.length - 1) : null,
    },
  }
}

/** The connection and edge types of a list, named after what it lists. */
export function connectionType<T extends object>(node: () => new () => T, name: string): new () => Connection<T> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor: string

    @Field(() => node())
    node: T
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionOf {
    @Field(() => Int, { description: 'How many there are in all, of those this viewer may see' })
    @Lazy()
    totalCount: () => Promise<number>

    @Field(() => [node()])
    nodes: T[]

    @Field(() => [Edge])
    @Lazy()
    edges: () => Edge[]

    @Field(() => PageInfo)
    pageInfo: PageInfo
  }
  return ConnectionOf as unknown as new () => Connection<T>
}

export interface ListOptions<T extends ObjectLiteral> {
  /** The order asked for. */
  readonly order?: RowOrder<T> | undefined
  /** Adds the filter's conditions; the row is known as `row`. */
  readonly where?: (query: SelectQueryBuilder<T>) => void
}

/** One page of an entity's rows that the viewer may see, filtered and ordered in the database. */
export async function list<T extends ObjectLiteral>(
  ctx: Context,
  entity: new () => T,
  args: ListArgs,
  { order, where }: ListOptions<T> = {},
): Promise<Connection<T>> {
  const { skip, take } = pageOf(args)
  const query = ctx.db.repository(entity).createQueryBuilder('row')
  narrow(query, ctx.scope(entity, 'row'))
  if (args.id != null) query.andWhere('row.id = :only', { only: args.id })
  where?.(query)
  await orderRows(ctx, query, order, args.direction)
  query.offset(skip).limit(take + 1)
  const found = take === 0 ? [] : await hydrate(ctx.db, query)
  return connectionFrom(found, skip, take, () => query.getCount())
}

/** Adds `column LIKE %text%` over several columns; the text's own wildcards match themselves. */
export function search<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  text: string | null | undefined,
  columns: readonly (keyof T & string)[],
): void {
  const wanted = text?.trim()
  if (!wanted) return
  query.andWhere(`(${columns.map((column) => `row.${column} LIKE :searched ESCAPE '!'`).join(' OR ')})`, {
    searched: containing(wanted),
  })
}
