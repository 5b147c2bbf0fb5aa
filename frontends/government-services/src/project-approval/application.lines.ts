import type { Line } from '../lines.ts'
import type { ProjectApplication } from './project-application.graphql.ts'

/** What is written of an application when it comes in. */
export const applicationLines: readonly Line<ProjectApplication>[] = [
  { name: 'number', kind: 'text', required: true, word: 'applicationNumber' },
  { name: 'projectId', kind: 'choice', required: true, of: 'project', word: 'applicationProject' },
  { name: 'projectName', kind: 'text', required: true },
  { name: 'kind', kind: 'choice', required: true, of: 'approvalKind', word: 'approvalKind' },
  { name: 'authority', kind: 'choice', required: true, of: 'departments' },
  { name: 'applicant', kind: 'text', required: true, word: 'applyingUnit' },
  { name: 'receivedOn', kind: 'day', required: true },
  { name: 'legalDays', kind: 'number', required: true, unit: 'workingDays', min: 0 },
  { name: 'promisedDays', kind: 'number', required: true, unit: 'workingDays', min: 0 },
]
