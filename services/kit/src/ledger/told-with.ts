import type { FindOptionsWhere } from 'typeorm'
import { In } from 'typeorm'
import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { allows } from '../viewer/permission.ts'
import type { AuditEntry } from './audit-entry.entity.ts'

/** Records whose entries are told in the trail of another: that somebody looked at what a person's record keeps sealed. */
export interface ToldWith {
  readonly entity: new () => KeptRecord
  /** The record in whose trail they stand, and the column that names it. */
  readonly about: new () => KeptRecord
  readonly by: string
  /** Who is told of them there: whoever holds one of these. */
  readonly permissions: readonly string[]
}

/** Entries that are told with a record's own; of a record of any type where none is named. */
export async function toldWith(
  ctx: Context,
  told: readonly ToldWith[],
  subject: string,
  type?: string,
): Promise<FindOptionsWhere<AuditEntry>[]> {
  const open = told.filter(
    ({ about, permissions }) =>
      (type === undefined || about.name === type) && permissions.some((permission) => allows(ctx.viewer, permission)),
  )
  return Promise.all(
    open.map(async ({ entity, by }) => {
      const found = await ctx.db.repository(entity).findBy({ [by]: subject } as FindOptionsWhere<KeptRecord>)
      return { subjectType: entity.name, subjectId: In(found.map(({ id }) => id)) }
    }),
  )
}
