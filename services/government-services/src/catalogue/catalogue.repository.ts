import type { Context } from '@tongchou/service-kit'
import { IsNull } from 'typeorm'
import { ServiceCatalogue, ServiceCatalogueEntry } from './catalogue.entity.ts'

interface Changes {
  readonly added: ServiceCatalogueEntry[]
  readonly removed: ServiceCatalogueEntry[]
  readonly changed: ServiceCatalogueEntry[]
}

/** What an edition changed against the one before it; null for the first. */
export async function changesOf(
  ctx: Context,
  { id, kind, department, edition }: ServiceCatalogue,
): Promise<Changes | null> {
  const before = await ctx.db
    .repository(ServiceCatalogue)
    .findOneBy({ kind, department: department ?? IsNull(), edition: edition - 1 })
  if (!before) return null
  const entries = (catalogueId: string) => ctx.load.many(ServiceCatalogueEntry, 'catalogueId', catalogueId, 'name')
  const [earlier, now] = await Promise.all([entries(before.id), entries(id)])
  const versions = new Map(earlier.map(({ itemId, itemVersionId }) => [itemId, itemVersionId]))
  const kept = new Set(now.map(({ itemId }) => itemId))
  return {
    added: now.filter(({ itemId }) => !versions.has(itemId)),
    removed: earlier.filter(({ itemId }) => !kept.has(itemId)),
    changed: now.filter(({ itemId, itemVersionId }) => versions.has(itemId) && versions.get(itemId) !== itemVersionId),
  }
}
