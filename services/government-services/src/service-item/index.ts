import { defineSheet, type Feature, keptBy, search } from '@tongchou/service-kit'
import { draftItemVersion } from './draft-version.ts'
import { ServiceItemVersion } from './item-version.entity.ts'
import { DraftServiceItemVersionInput } from './item-version.inputs.ts'
import { ServiceItemVersionResolver } from './item-version.resolver.ts'
import { keepServiceItem } from './keep-service-item.ts'
import { ServiceItem } from './service-item.entity.ts'
import { ServiceItemValues } from './service-item.inputs.ts'
import { whereItem } from './service-item.repository.ts'
import { multiTripDone } from './multi-trip.target.ts'
import { onlineShare } from './online.target.ts'
import { reductions } from './reductions.targets.ts'
import { ServiceItemNamesResolver } from './service-item-names.ts'
import { ServiceItemResolver } from './service-item.resolver.ts'

const items = defineSheet({
  name: 'serviceItems',
  entity: ServiceItem,
  permission: 'government-services.answer',
  values: ServiceItemValues,
  order: 'code',
  filterType: 'ServiceItemFilter',
  where: (query, { search: text, filter }) => {
    search(query, text, ['name', 'code'])
    whereItem(query, filter ?? {})
  },
  keep: (ctx, { before, version, values }) => keepServiceItem(ctx, { id: before?.id ?? null, version, values }),
})

const versions = defineSheet({
  name: 'serviceItemVersions',
  entity: ServiceItemVersion,
  permission: 'government-services.answer',
  values: DraftServiceItemVersionInput,
  order: 'draftedOn',
  filterType: 'ServiceItemVersionFilter',
  filterBy: ['itemId', 'stage'],
  keep: keptBy(draftItemVersion),
})

export const serviceItemFeature: Feature = {
  entities: [ServiceItem, ServiceItemVersion],
  resolvers: [ServiceItemResolver, ServiceItemNamesResolver, ServiceItemVersionResolver],
  targets: [onlineShare, multiTripDone, ...reductions],
  sheets: [items, versions],
}
