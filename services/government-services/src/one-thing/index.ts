import { type Feature, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { OneThing, OneThingPart } from './one-thing.entity.ts'
import { OneThingValues } from './one-thing.inputs.ts'
import { ItemOneThingResolver, OneThingResolver } from './one-thing.resolver.ts'
import { refusalOfOneThing } from './one-thing.rules.ts'

const doors = [
  registerDoors({
    entity: OneThing,
    name: 'OneThing',
    plural: 'oneThings',
    noun: 'one-thing',
    permission: 'government-services.keep',
    orderBy: ['name', 'launchedOn', 'promisedDays'],
    filterBy: ['department'],
    search: ['name'],
    values: OneThingValues,
    refuse: (values, today) => {
      refuseFuture(values, today, 'launchedOn')
      return refusalOfOneThing(values)
    },
  }),
  registerDoors({
    entity: OneThingPart,
    name: 'OneThingPart',
    plural: 'oneThingParts',
    noun: 'one-thing-part',
    permission: 'government-services.keep',
    orderBy: ['place', 'oneThingId'],
    filterBy: ['oneThingId', 'itemId'],
    parents: { oneThingId: () => OneThing, itemId: () => ServiceItem },
  }),
]

/** 一件事: bundles of items over several departments. */
export const oneThingFeature: Feature = {
  entities: [OneThing, OneThingPart],
  resolvers: [...doors, OneThingResolver, ItemOneThingResolver],
}
