import { type Context, keepPlan, readCsv } from '@tongchou/service-kit'
import { SiteStandard } from './site-standard.entity.ts'

const FILE = new URL('../../plan/site-standards.csv', import.meta.url)

/** Keeps the ten rules that are not kept yet: the county may word them anew. */
export async function loadStandards(ctx: Context): Promise<void> {
  const standards = readCsv(FILE).map(({ number, title = '', basis = '' }) => ({
    id: `site-standard-${number}`,
    number: Number(number),
    title,
    basis,
  }))
  await keepPlan(ctx, SiteStandard, standards, 'site-standard.planned')
}
