import { daysBetween, type Feature, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { certificatesIssued } from './certificates-issued.target.ts'
import { RegistrationCase, RegistrationCaseFacts } from './registration-case.entity.ts'
import { registrationTime } from './registration-time.target.ts'
import { RegistrationResolver } from './registration.resolver.ts'
import { refusalOfRegistration } from './registration.rules.ts'

const doors = registerDoors({
  entity: RegistrationCase,
  values: RegistrationCaseFacts,
  name: 'RegistrationCase',
  plural: 'registrationCases',
  noun: 'registration-case',
  permission: 'natural-resources.keep',
  orderBy: ['acceptedOn', 'issuedOn', 'days'],
  openFirst: { until: 'issuedOn', by: 'acceptedOn' },
  filterBy: ['kind', 'township', 'issuedOn'],
  search: ['number', 'rightHolder', 'certificateNumber'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'acceptedOn', 'returnedOn', 'issuedOn', 'correctedOn')
    refuseDisorder(values, 'acceptedOn', 'issuedOn', 'correctedOn')
    refuseDisorder(values, 'acceptedOn', 'returnedOn')
    return refusalOfRegistration(values)
  },
  settle: async (_ctx, { acceptedOn, issuedOn }) => ({ days: issuedOn ? daysBetween(acceptedOn, issuedOn) : null }),
})

export const registrationFeature: Feature = {
  entities: [RegistrationCase],
  resolvers: [doors, RegistrationResolver],
  targets: [certificatesIssued, registrationTime],
}
