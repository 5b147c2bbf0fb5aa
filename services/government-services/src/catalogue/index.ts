import { defineSheet, type Feature } from '@tongchou/service-kit'
import { ServiceCatalogue, ServiceCatalogueEntry } from './catalogue.entity.ts'
import { ServiceCatalogueResolver } from './catalogue.resolver.ts'
import { guidancePublished, onceListsPublished } from './catalogue.targets.ts'
import { PublishServiceCatalogueInput } from './publish-catalogue.ts'

const catalogues = defineSheet({
  name: 'serviceCatalogues',
  entity: ServiceCatalogue,
  permission: 'government-services.keep',
  values: PublishServiceCatalogueInput,
  order: 'publishedOn',
  filterType: 'ServiceCatalogueFilter',
  filterBy: ['kind', 'department'],
})

/** 目录、清单: made from the items in force, published edition by edition. */
export const catalogueFeature: Feature = {
  entities: [ServiceCatalogue, ServiceCatalogueEntry],
  resolvers: [ServiceCatalogueResolver],
  targets: [onceListsPublished, guidancePublished],
  sheets: [catalogues],
}
