import { type Context, Fault, type KeptRecord } from '@tongchou/service-kit'
import type { Refusal } from '../project/project.rules.ts'
import { Project } from '../project/project.entity.ts'
import { checkTownship, checkValues } from './check-values.ts'

/** A list of records of one thing that are entered and corrected: policies, trips, visits. */
export interface Register<T extends KeptRecord> {
  readonly entity: new () => T
  /** The thing in the schema: `Policy`. */
  readonly name: string
  /** The list in the schema: `policies`. */
  readonly plural: string
  readonly permission: 'projects.record' | 'projects.keep' | 'projects.review'
  readonly order: keyof T & string
  readonly search: readonly (keyof T & string)[]
  /** What the record trail calls it: `policy`. */
  readonly noun: string
  /** The first thing that speaks against the values, as of today; `before` is the record as it stands. */
  readonly refuse?: (values: T, today: string, before: T | null) => Refusal | null
  /** Refusals that need other records, and values that follow from those given. */
  readonly settle?: (ctx: Context, values: T, before: T | null) => Promise<Partial<Omit<T, keyof KeptRecord>> | void>
}

export interface Entry<T> {
  readonly id?: string | null
  readonly version?: number | null
  readonly values: T
}

/**
 * Enters a new record, or corrects one at the version that the caller saw.
 * @throws not-found, version-required, project-fixed, conflict, and what the register's own rules refuse
 */
export async function keepEntry<T extends KeptRecord>(
  ctx: Context,
  register: Register<T>,
  { id, version, values }: Entry<T>,
): Promise<T> {
  const { entity, noun } = register
  checkValues(ctx, entity, values)
  if ('township' in values) checkTownship(ctx, values.township as string | null)
  const before = id ? await ctx.get(entity, id) : null
  if (before && version == null) throw new Fault('version-required', { field: 'version' })
  const { projectId } = values as unknown as { projectId?: string | null }
  if (projectId) await ctx.get(Project, projectId, 'projectId')
  const fixed = (before as unknown as { projectId?: string | null } | null)?.projectId
  if (fixed && projectId && projectId !== fixed) throw new Fault('project-fixed', { field: 'projectId' })
  const refusal = register.refuse?.(values, ctx.today, before)
  if (refusal) throw new Fault(refusal.code, { field: refusal.field })
  const settled = (await register.settle?.(ctx, values, before)) ?? {}
  const next = { ...values, ...settled }
  return before
    ? ctx.update(entity, before, version ?? 0, next as never, `${noun}.corrected`)
    : ctx.create(entity, next as never, `${noun}.entered`)
}
