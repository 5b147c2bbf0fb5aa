import type { Definition } from '../register.tsx'
import { keepDataSharingBody, dataSharingBodiesQuery, type DataSharingBody } from './data-sharing-body.graphql.ts'

export const dataSharingBodyRegister: Definition<DataSharingBody> = {
  noun: 'dataSharingBody',
  type: 'DataSharingBody',
  document: dataSharingBodiesQuery,
  at: 'dataSharingBodies',
  keep: keepDataSharingBody,
  permission: 'government-services.keep',
  nameOf: ({ name }) => name,
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true, word: 'bodyName' },
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'departments',
      word: 'bodyDepartment',
    },
    { name: 'duties', kind: 'long', required: true, word: 'bodyDuties' },
    { name: 'posts', kind: 'number', required: true, column: 'shown', unit: 'people', min: 0, word: 'bodyPosts' },
    { name: 'establishedOn', kind: 'day', column: 'shown', sort: true },
    { name: 'document', kind: 'text', column: 'wide', word: 'bodyDocument' },
    { name: 'abolishedOn', kind: 'day', column: 'optional', word: 'bodyAbolishedOn' },
  ],
}
