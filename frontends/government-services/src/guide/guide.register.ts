import type { Definition } from '../register.tsx'
import { keepServiceGuide, serviceGuidesQuery, type ServiceGuide } from './guide.graphql.ts'

export const guideRegister: Definition<ServiceGuide> = {
  noun: 'guide',
  type: 'ServiceGuide',
  document: serviceGuidesQuery,
  at: 'serviceGuides',
  keep: keepServiceGuide,
  permission: 'government-services.answer',
  nameOf: ({ title }) => title,
  today: ['publishedOn'],
  lines: [
    { name: 'title', kind: 'text', required: true, column: 'title', sort: true, wide: true },
    { name: 'item', kind: 'choice', required: true, of: 'item', word: 'itemId', column: 'optional' },
    { name: 'department', kind: 'choice', required: true, column: 'shown', filter: true, of: 'departments' },
    { name: 'kind', kind: 'choice', required: true, column: 'shown', filter: true, of: 'guideKind', word: 'guideKind' },
    { name: 'edition', kind: 'text', required: true, column: 'shown' },
    { name: 'publishedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'withdrawnOn', kind: 'day', column: 'optional' },
    { name: 'onlineUrl', kind: 'text', column: 'optional', wide: true },
    { name: 'onlineSince', kind: 'day', column: 'optional' },
    { name: 'phone', kind: 'text', column: 'wide', word: 'inquiryPhone' },
    { name: 'phoneSince', kind: 'day', column: 'optional' },
  ],
}
