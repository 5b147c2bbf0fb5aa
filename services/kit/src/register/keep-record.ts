import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { ChangeInput } from '../door/change.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { refuseIf } from './refuse.ts'

/** Registers a record, or, when it names one by id and version, puts that one right. */
@InputType()
export class KeepInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The record to put right; absent for a new one' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw; required with id' })
  version?: number | null
}

type Facts<T extends KeptRecord> = Omit<T, keyof KeptRecord>

/**
 * Keeps a plain record of a registry: one door for the new and the amended one.
 * @throws not-found, version-required, conflict
 */
export async function keepRecord<T extends KeptRecord>(
  ctx: Context,
  entity: new () => T,
  { id, version }: KeepInput,
  noun: string,
  facts: Facts<T>,
): Promise<T> {
  if (!id) return ctx.create(entity, facts, `${noun}.registered`)
  refuseIf(version == null, 'version-required', 'version')
  const record = await ctx.get(entity, id)
  return ctx.amend(entity, record, version!, facts as Partial<Facts<T>>, `${noun}.amended`)
}
