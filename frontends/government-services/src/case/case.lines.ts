import type { Line } from '../lines.ts'
import type { ServiceCaseInFull } from './case.graphql.ts'

/** What is written of a case when it is accepted. */
export const caseLines: readonly Line<ServiceCaseInFull>[] = [
  { name: 'number', kind: 'text', required: true, word: 'caseNumber' },
  { name: 'item', kind: 'choice', required: true, of: 'item', word: 'itemId' },
  { name: 'applicant', kind: 'text', required: true },
  { name: 'channel', kind: 'choice', required: true, of: 'caseChannel', word: 'caseChannel' },
  { name: 'acceptedOn', kind: 'day', required: true },
  { name: 'acceptedWhen', kind: 'choice', required: true, of: 'acceptedWhen' },
  { name: 'receiptNumber', kind: 'text' },
  { name: 'township', kind: 'choice', of: 'townships', word: 'acceptingTownship' },
  { name: 'agreedDays', kind: 'number', unit: 'workingDays', min: 0 },
  { name: 'visits', kind: 'number', required: true, unit: 'times', min: 0, word: 'caseVisits' },
  { name: 'confidentialReason', kind: 'text' },
]
