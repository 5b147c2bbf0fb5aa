import type { Definition } from '../register.tsx'
import { brandEventsQuery, keepBrandEvent, type BrandEvent } from './brand-event.graphql.ts'

export const brandEventRegister: Definition<BrandEvent> = {
  noun: 'brandEvent',
  type: 'BrandEvent',
  document: brandEventsQuery,
  at: 'brandEvents',
  keep: keepBrandEvent,
  permission: 'employment.keep',
  nameOf: ({ place }) => place,
  today: ['heldOn'],
  lines: [
    { name: 'brandId', kind: 'choice', required: true, column: 'title', filter: true, of: 'brands' },
    { name: 'heldOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'place', kind: 'text', required: true, column: 'shown' },
    { name: 'visitors', kind: 'number', required: true, column: 'wide', unit: 'people', min: 0 },
    {
      name: 'signed',
      kind: 'number',
      required: true,
      column: 'shown',
      unit: 'people',
      sort: true,
      word: 'signedWorkers',
      min: 0,
    },
  ],
}
