import { type Feature, registerDoors } from '@tongchou/service-kit'
import { FundingApplication } from './funding-application.entity.ts'
import { refusalOfApplication, refusalOfPond } from './funding.rules.ts'
import { PollutedPond } from './polluted-pond.entity.ts'

export const fundingFeature: Feature = {
  entities: [FundingApplication, PollutedPond],
  resolvers: [
    registerDoors({
      entity: FundingApplication,
      name: 'FundingApplication',
      plural: 'fundingApplications',
      noun: 'funding-application',
      permission: 'construction.keep',
      orderBy: ['submittedOn', 'title', 'amount'],
      openFirst: { until: 'decidedOn', by: 'submittedOn' },
      filterBy: ['subject', 'state', 'department'],
      search: ['title', 'office', 'document'],
      refuse: refusalOfApplication,
    }),
    registerDoors({
      entity: PollutedPond,
      name: 'PollutedPond',
      plural: 'pollutedPonds',
      noun: 'pond',
      permission: 'construction.record',
      orderBy: ['name', 'foundOn', 'areaMu'],
      openFirst: { until: 'treatedOn', by: 'foundOn' },
      filterBy: ['township', 'state', 'applicationId'],
      search: ['name'],
      parents: { applicationId: () => FundingApplication },
      refuse: refusalOfPond,
    }),
  ],
}
