import type { Definition } from '../register.tsx'
import { jobRecordsQuery, keepJobRecord, type JobRecord } from './job.graphql.ts'

export const jobRegister: Definition<JobRecord> = {
  noun: 'job',
  type: 'JobRecord',
  document: jobRecordsQuery,
  at: 'jobRecords',
  keep: keepJobRecord,
  permission: 'employment.record',
  nameOf: ({ resident }) => resident?.name ?? '',
  today: ['startedOn'],
  lines: [
    { name: 'resident', kind: 'choice', of: 'person', required: true, column: 'title' },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'employer', kind: 'text', required: true, column: 'shown', sort: true },
    { name: 'employerUscc', kind: 'text', column: 'optional' },
    { name: 'urban', kind: 'flag', required: true, column: 'shown', filter: true },
    { name: 'ownBusiness', kind: 'flag', required: true, column: 'wide', filter: true },
    { name: 'startedOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'endedOn', kind: 'day', column: 'wide', sort: true },
    { name: 'endReason', kind: 'choice', column: 'wide', filter: true, of: 'jobEnd' },
  ],
}
