import type { Definition } from '../register.tsx'
import { keepServiceInquiry, serviceInquiriesQuery, type ServiceInquiry } from './inquiry.graphql.ts'

export const inquiryRegister: Definition<ServiceInquiry> = {
  noun: 'inquiry',
  type: 'ServiceInquiry',
  document: serviceInquiriesQuery,
  at: 'serviceInquiries',
  keep: keepServiceInquiry,
  permission: 'government-services.answer',
  nameOf: ({ question }) => question,
  today: ['askedOn'],
  lines: [
    { name: 'question', kind: 'text', required: true, column: 'title', wide: true },
    { name: 'item', kind: 'choice', required: true, of: 'item', word: 'itemId', column: 'wide' },
    { name: 'department', kind: 'choice', required: true, column: 'shown', filter: true, of: 'departments' },
    { name: 'askedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'answeredOn', kind: 'day', column: 'shown', sort: true },
    { name: 'answer', kind: 'long', column: 'wide' },
  ],
}
