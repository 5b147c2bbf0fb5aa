import { createHash } from 'node:crypto'
import { createMethodMiddlewareDecorator, Field, ID, InputType, Int } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { isDuplicate } from '../db/db.ts'
import { KeptRecord } from '../db/kept-record.ts'
import { Fault } from '../fault/fault.ts'
import { Outcome } from '../ledger/audit-entry.entity.ts'
import { append } from '../ledger/ledger.ts'
import { admit, declareDoor } from './allow.ts'
import { IdempotencyKey } from './idempotency.entity.ts'

/** What every change may carry: a key of the caller's own, so that a retry after a lost answer changes nothing twice. */
@InputType()
export class ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the caller, one for each intended change; the same key with other arguments is refused',
  })
  idempotencyKey?: string | null
}

/** A change to a record that exists: it names the version it was made on. */
@InputType()
export class UpdateInput extends ChangeInput {
  @Field(() => ID)
  id: string

  @Field(() => Int, {
    description: 'The version that the caller saw; refused as conflict when it is no longer current',
  })
  version: number
}

const digest = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

async function replay<R>(ctx: Context, kept: IdempotencyKey, print: string): Promise<R> {
  if (kept.arguments !== print) throw new Fault('idempotency-key-reused', { field: 'idempotencyKey' })
  if (kept.resultType === null) return JSON.parse(kept.result ?? 'null') as R
  const { reader } = ctx.db
  const metadata = reader.entityMetadatas.find(({ name }) => name === kept.resultType)
  return (await ctx.db.repository(metadata!.target).findOneByOrFail({ id: kept.result })) as R
}

/**
 * Takes the key before anything else is done: a concurrent request with the same key waits here for the first to end, and
 * then finds it taken.
 */
async function claim(ctx: Context, id: string, print: string): Promise<void> {
  try {
    await ctx.db.manager.insert(IdempotencyKey, { id, arguments: print, resultType: null, result: null, at: ctx.now })
  } catch (error) {
    throw isDuplicate(error) ? new KeyTaken() : error
  }
}

async function keep(ctx: Context, id: string, result: unknown): Promise<void> {
  const isRecord = result instanceof KeptRecord
  const resultType = isRecord ? result.constructor.name : null
  await ctx.db.manager.update(
    IdempotencyKey,
    { id },
    { resultType, result: isRecord ? result.id : JSON.stringify(result ?? null) },
  )
}

class KeyTaken extends Error {}

/** A refused change leaves its entry too, in a transaction of its own: the change's is rolled back. */
async function auditRefusal(ctx: Context, name: string, input: object, fault: Fault): Promise<void> {
  const subject = (input as { id?: unknown }).id
  const { current: _current, ...details } = fault.details
  await ctx.db.transaction(() =>
    append(ctx, [
      {
        action: name,
        outcome: Outcome.REFUSED,
        subjectType: 'Refusal',
        subjectId: typeof subject === 'string' ? subject : '',
        before: null,
        after: { code: fault.code, ...details },
      },
    ]),
  )
}

async function run<R>(
  ctx: Context,
  name: string,
  permission: string,
  input: ChangeInput,
  verb: () => Promise<R>,
): Promise<R> {
  const { idempotencyKey, ...given } = input
  const key = idempotencyKey ? digest(ctx.viewer.id, name, idempotencyKey) : null
  // The key goes in, and is nowhere kept as it was: without it nobody can try out from a dump what was entered.
  const print = digest(idempotencyKey, given)
  const once = async (): Promise<R> => {
    if (!key) return verb()
    const kept = await ctx.db.repository(IdempotencyKey).findOneBy({ id: key })
    if (kept) return replay(ctx, kept, print)
    await claim(ctx, key, print)
    const result = await verb()
    await keep(ctx, key, result)
    return result
  }
  try {
    admit(ctx, permission)
    return await ctx.db.transaction(once).catch((error: unknown) => {
      if (error instanceof KeyTaken) return ctx.db.transaction(once)
      throw error
    })
  } catch (error) {
    if (error instanceof Fault) await auditRefusal(ctx, name, input, error)
    throw error
  }
}

/**
 * Makes a mutation one change: permission, idempotency, one transaction for the records and their audit entries, and an
 * entry for a refusal. The method's argument is called `input`.
 */
export function Change(permission: string): MethodDecorator {
  const guard = createMethodMiddlewareDecorator<Context>(({ context, args, info }, next) =>
    run(context, info.fieldName, permission, (args['input'] ?? {}) as ChangeInput, next),
  )
  return (target, method, descriptor) => {
    declareDoor(target, String(method), permission)
    return guard(target, method as string, descriptor as PropertyDescriptor)
  }
}
