import { underValues, type FormValues } from '@tongchou/frontend-kit'
import type { Definition } from '../register.tsx'
import { residentsQuery, keepResident, type Resident } from './resident.graphql.ts'

export const residentRegister: Definition<Resident> = {
  noun: 'resident',
  type: 'Resident',
  document: residentsQuery,
  at: 'residents',
  keep: keepResident,
  permission: 'employment.record',
  nameOf: ({ name }) => name,
  today: ['registeredOn'],
  lines: [
    { name: 'name', word: 'resident', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'identityNumber', kind: 'text', required: true, column: 'shown' },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships', sort: true },
    { name: 'keyGroup', kind: 'choice', column: 'wide', filter: true, of: 'keyGroup' },
    { name: 'skill', kind: 'text', column: 'wide' },
    { name: 'wish', kind: 'choice', column: 'wide', filter: true, of: 'destination' },
    { name: 'registeredOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'insuranceRegisteredOn', kind: 'day', column: 'wide' },
    { name: 'leftOn', kind: 'day', column: 'optional' },
  ],
}

/** The mask stands in the form for a number that is not to change. */
export const toInput = ({ identityNumber, ...written }: FormValues): FormValues =>
  underValues({ ...written, identityNumber: String(identityNumber ?? '').includes('*') ? null : identityNumber })
