import {
  Arg,
  Args,
  Ctx,
  Directive,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql'
import type { EntityTarget, FindOptionsWhere } from 'typeorm'
import type { Context } from '../context/context.ts'
import { Allow } from '../door/allow.ts'
import { Fault } from '../fault/fault.ts'
import { type Connection, connectionFrom, connectionType, PageArgs, pageOf } from '../graph/connection.ts'
import { camel, pascal } from '../service/names.ts'
import { Role } from '../viewer/viewer.ts'
import { AuditArgs, narrowedTo } from './audit-args.ts'
import { AuditEntry, Outcome } from './audit-entry.entity.ts'
import { type ToldWith, toldWith } from './told-with.ts'

registerEnumType(Outcome, { name: 'AuditOutcome' })

@ObjectType('FieldChange', { simpleResolvers: true, description: 'One field’s value before and after, as JSON' })
@Directive('@shareable')
export class FieldChange {
  @Field(() => String)
  field: string

  @Field(() => String, { nullable: true })
  from: string | null

  @Field(() => String, { nullable: true })
  to: string | null
}

@ObjectType('HistoryEntry', { simpleResolvers: true, description: 'Who did what, when, from what to what, why' })
@Directive('@shareable')
export class HistoryEntry {
  @Field(() => Int)
  sequence: number

  @Field(() => GraphQLISODateTime)
  at: Date

  @Field(() => String)
  actor: string

  @Field(() => String)
  action: string

  @Field(() => Outcome)
  outcome: Outcome

  @Field(() => String)
  subjectType: string

  @Field(() => ID)
  subjectId: string

  @Field(() => [FieldChange])
  changes: FieldChange[]

  @Field(() => String, { nullable: true })
  reason: string | null

  @Field(() => String, { description: 'Hash of the entry, by which it is chained' })
  hash: string
}

const SILENT = new Set(['id', 'version', 'createdAt', 'updatedAt'])

const parse = (text: string | null): Record<string, unknown> =>
  text ? (JSON.parse(text) as Record<string, unknown>) : {}
const show = (value: unknown): string | null =>
  value == null ? null : typeof value === 'string' ? value : JSON.stringify(value)

function changesOf({ before, after }: AuditEntry): FieldChange[] {
  const was = parse(before)
  const is = parse(after)
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !SILENT.has(field) && JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null))
    .map((field) => ({ field, from: show(was[field]), to: show(is[field]) }))
}

const entryOf = (entry: AuditEntry): HistoryEntry => ({
  sequence: entry.sequence,
  at: entry.at,
  actor: entry.actorName,
  action: entry.action,
  outcome: entry.outcome,
  subjectType: entry.subjectType,
  subjectId: entry.subjectId,
  changes: changesOf(entry),
  reason: entry.reason,
  hash: entry.hash,
})

/** Only who may see the record may read its history. The audit administrator reads all of it. */
async function assertVisible(ctx: Context, type: string, id: string): Promise<void> {
  if (ctx.viewer.roles.includes(Role.AUDIT_ADMINISTRATOR)) return
  const metadata = ctx.db.reader.entityMetadatas.find(({ name }) => name === type)
  if (!metadata) throw new Fault('not-found', { field: 'subject', id })
  const scope = ctx.scope(metadata.target as EntityTarget<object>, 'subject')
  const rows = await ctx.db.sql(
    `SELECT 1 AS seen FROM ${metadata.tableName} subject WHERE subject.id = ? AND ${scope.sql}`,
    [id, ...scope.parameters],
  )
  if (rows.length === 0) throw new Fault('not-found', { field: 'subject', id })
}

/** A service's own root field for the trail of a record, and of everything for the audit administrator. */
export function historyTypes(service: string, told: readonly ToldWith[] = []) {
  const HistoryConnection = connectionType(() => HistoryEntry, `${pascal(service)}History`)

  @Resolver()
  class HistoryResolver {
    @Query(() => HistoryConnection, {
      name: `${camel(service)}History`,
      description: 'The trail of one record, latest first',
    })
    @Allow(`${service}.history`)
    async history(
      @Ctx() ctx: Context,
      @Arg('type', () => String, { description: 'Type of the record, for example Project' }) type: string,
      @Arg('subject', () => ID) subject: string,
      @Args(() => PageArgs) page: PageArgs,
    ): Promise<Connection<HistoryEntry>> {
      await assertVisible(ctx, type, subject)
      return trail(ctx, page, [
        { subjectType: type, subjectId: subject },
        ...(await toldWith(ctx, told, subject, type)),
      ])
    }

    @Query(() => HistoryConnection, {
      name: `${camel(service)}Audit`,
      description: 'The whole trail of the service, latest first. Fault: days-out-of-order',
    })
    @Allow(`${service}.audit`)
    async audit(@Ctx() ctx: Context, @Args(() => AuditArgs) args: AuditArgs): Promise<Connection<HistoryEntry>> {
      const subject = args.search?.trim()
      return trail(ctx, args, narrowedTo(args, subject ? await toldWith(ctx, told, subject) : []))
    }
  }
  return { resolvers: [HistoryResolver], types: [HistoryEntry] }
}

async function trail(
  ctx: Context,
  page: PageArgs,
  where: FindOptionsWhere<AuditEntry>[],
): Promise<Connection<HistoryEntry>> {
  const { skip, take } = pageOf(page)
  const repository = ctx.db.repository(AuditEntry)
  const found = await repository.find({ where, order: { sequence: 'DESC' }, skip, take: take + 1 })
  return connectionFrom(found.map(entryOf), skip, take, () => repository.countBy(where))
}
