import type { Context } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { AT_MOST_ONCE, ON_APPLICATION, ONLINE } from './in-force.ts'
import { ServiceItemVersion } from './item-version.entity.ts'
import type { ServiceItem } from './service-item.entity.ts'
import type { ServiceItemFilter } from './service-item.inputs.ts'

type Query = SelectQueryBuilder<ServiceItem>

const EQUAL = ['department', 'type', 'level', 'stage', 'keyField'] as const

/** What is asked of the version in force, by the filter's name. */
const OF_VERSION = {
  online: ONLINE,
  atMostOneVisit: AT_MOST_ONCE,
  oneWindow: 'v.oneWindow = 1',
  simplified: 'v.simplified = 1',
  atOnce: 'v.promisedDays = 0',
} as const

const OF_ITEM = {
  personal: 'row.personal = 1',
  multiTrip: 'row.multiTripOn IS NOT NULL',
  reengineered: 'row.reengineeredOn IS NOT NULL',
} as const

const CURRENT = 'row.currentVersionId IN (SELECT v.id FROM service_item_version v WHERE '

/** What keeps 网上可办率 down, as `i` with its version `v`. */
const LOWERS = `${ON_APPLICATION} AND i.stage = 'PUBLISHED' AND v.offlineByLaw IS NULL AND NOT (${ONLINE})`

/** Narrows a list of items. */
export function whereItem(query: Query, filter: ServiceItemFilter): void {
  for (const name of EQUAL) if (filter[name] != null) query.andWhere(`row.${name} = :${name}`, { [name]: filter[name] })
  for (const [name, sql] of Object.entries(OF_VERSION)) {
    const wanted = filter[name as keyof typeof OF_VERSION]
    if (wanted != null) query.andWhere(`${CURRENT}${wanted ? '' : 'NOT '}(${sql}))`)
  }
  for (const [name, sql] of Object.entries(OF_ITEM)) {
    const wanted = filter[name as keyof typeof OF_ITEM]
    if (wanted != null) query.andWhere(wanted ? `(${sql})` : `NOT (${sql})`)
  }
  if (filter.lowersOnlineRate == null) return
  const lowers = `row.id IN (SELECT i.id FROM service_item i JOIN service_item_version v ON v.id = i.currentVersionId WHERE ${LOWERS})`
  query.andWhere(filter.lowersOnlineRate ? lowers : `NOT (${lowers})`)
}

/** The versions of items that were in force on a day, in the order of the items; null where none was. */
export async function versionsOn(
  ctx: Context,
  day: string,
  items: readonly string[],
): Promise<(ServiceItemVersion | null)[]> {
  const found = await ctx.db
    .repository(ServiceItemVersion)
    .createQueryBuilder('v')
    .where('v.itemId IN (:...items)', { items })
    .andWhere('v.publishedOn <= :day AND (v.supersededOn IS NULL OR v.supersededOn > :day)', { day })
    .getMany()
  const byItem = new Map(found.map((version) => [version.itemId, version]))
  return items.map((id) => byItem.get(id) ?? null)
}
