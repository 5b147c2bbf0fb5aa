import type { Context } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { OfficialValue } from './official-value.entity.ts'
import { lastDayOf } from './official-value.rules.ts'

/** Every release for a target, the latest period and revision last. The target's own scope has been asked before. */
export async function findReleases(ctx: Context, target: string): Promise<OfficialValue[]> {
  if (ctx.db.isInTransaction) return (await readReleases(ctx, [target]))[0] ?? []
  return ctx.load.batch('official-releases', target, (targets) => readReleases(ctx, targets))
}

/** What was official for a target on a day: the latest period's latest revision released by then. */
export async function findOfficialValue(ctx: Context, target: string, asOf: string): Promise<OfficialValue | null> {
  const released = (await findReleases(ctx, target)).filter(({ releasedOn }) => releasedOn <= asOf)
  return released.at(-1) ?? null
}

async function readReleases(ctx: Context, targets: readonly string[]): Promise<OfficialValue[][]> {
  const rows = await ctx.db.repository(OfficialValue).find({ where: { target: In([...targets]) } })
  rows.sort((a, b) => (lastDayOf(a.period) ?? '').localeCompare(lastDayOf(b.period) ?? '') || a.revision - b.revision)
  return targets.map((target) => rows.filter((row) => row.target === target))
}
