import { type Context, readCsv } from '@tongchou/service-kit'
import { Township, TownshipKind } from './township.entity.ts'
import { findTownships } from './township.repository.ts'

const FILE = new URL('../../plan/regions.csv', import.meta.url)

/** Keeps the townships of the plan that are not kept yet. */
export async function loadTownships(ctx: Context): Promise<void> {
  const known = new Set((await findTownships(ctx)).map(({ code }) => code))
  const fresh = readCsv(FILE)
    .filter((row) => !known.has(row['code']!))
    .map((row) => ({
      id: row['code']!,
      code: row['code']!,
      code12: row['code12']!,
      name: row['name']!,
      kind: TownshipKind[row['kind'] as keyof typeof TownshipKind],
    }))
  if (fresh.length > 0) await ctx.createMany(Township, fresh, 'township.planned')
}
