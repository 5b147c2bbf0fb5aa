import type { Definition } from '../register.tsx'
import {
  keepDataSharingDecision,
  dataSharingDecisionsQuery,
  type DataSharingDecision,
} from './data-sharing-decision.graphql.ts'

export const dataSharingDecisionRegister: Definition<DataSharingDecision> = {
  noun: 'dataSharingDecision',
  type: 'DataSharingDecision',
  document: dataSharingDecisionsQuery,
  at: 'dataSharingDecisions',
  keep: keepDataSharingDecision,
  permission: 'government-services.keep',
  nameOf: ({ subject }) => subject,
  today: ['decidedOn'],
  lines: [
    { name: 'subject', kind: 'text', required: true, column: 'title', sort: true, word: 'decisionSubject' },
    { name: 'bodyId', kind: 'choice', required: true, column: 'shown', filter: true, of: 'bodies' },
    { name: 'decidedOn', kind: 'day', required: true, column: 'shown', sort: true, word: 'decisionOn' },
    { name: 'decision', kind: 'long', required: true, column: 'wide', word: 'decisionText' },
    { name: 'carriedOutOn', kind: 'day', column: 'shown' },
  ],
}
