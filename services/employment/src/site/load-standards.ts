import { type Context, readCsv } from '@tongchou/service-kit'
import { SiteStandard } from './site-standard.entity.ts'

const FILE = new URL('../../plan/site-standards.csv', import.meta.url)

/** Keeps the ten rules that are not kept yet: the county may word them anew. */
export async function loadStandards(ctx: Context): Promise<void> {
  const known = new Set((await ctx.db.repository(SiteStandard).find()).map(({ number }) => number))
  const fresh = readCsv(FILE)
    .map((row) => ({ number: Number(row['number']), title: row['title']!, basis: row['basis']! }))
    .filter(({ number }) => !known.has(number))
    .map((row) => ({ id: `site-standard-${row.number}`, ...row }))
  if (fresh.length > 0) await ctx.createMany(SiteStandard, fresh, 'site-standard.planned')
}
