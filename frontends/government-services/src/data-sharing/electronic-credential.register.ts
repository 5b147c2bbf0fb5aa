import type { Definition } from '../register.tsx'
import {
  keepElectronicCredential,
  electronicCredentialsQuery,
  type ElectronicCredential,
} from './electronic-credential.graphql.ts'

export const electronicCredentialRegister: Definition<ElectronicCredential> = {
  noun: 'electronicCredential',
  type: 'ElectronicCredential',
  document: electronicCredentialsQuery,
  at: 'electronicCredentials',
  keep: keepElectronicCredential,
  permission: 'government-services.keep',
  nameOf: ({ number, name }) => `${name} ${number}`,
  today: ['issuedOn'],
  lines: [
    { name: 'number', kind: 'text', required: true, column: 'shown', sort: true, word: 'credentialNumber' },
    { name: 'name', kind: 'text', required: true, column: 'title', word: 'credentialName' },
    {
      name: 'kind',
      kind: 'choice',
      required: true,
      column: 'shown',
      filter: true,
      of: 'credentialKind',
      word: 'credentialKind',
    },
    { name: 'issuer', kind: 'choice', required: true, column: 'shown', filter: true, of: 'departments' },
    { name: 'holder', kind: 'text', required: true, column: 'wide' },
    { name: 'legalBasis', kind: 'long', required: true, word: 'credentialBasis' },
    { name: 'issuedOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'validUntil', kind: 'day', column: 'shown', sort: true },
    { name: 'revokedOn', kind: 'day', column: 'optional' },
    { name: 'calls', kind: 'number', required: true, column: 'wide', sort: true, unit: 'times', min: 0 },
    { name: 'lastCalledOn', kind: 'day', column: 'wide' },
  ],
}
