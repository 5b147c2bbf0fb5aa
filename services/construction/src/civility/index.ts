import { type Feature, registerDoors } from '@tongchou/service-kit'
import { CivilityActivity, SocialContribution } from './civility.entity.ts'
import { refusalOfContribution } from './contribution.rules.ts'

const permission = 'construction.record'

export const civilityFeature: Feature = {
  entities: [CivilityActivity, SocialContribution],
  resolvers: [
    registerDoors({
      entity: CivilityActivity,
      name: 'CivilityActivity',
      plural: 'civilityActivities',
      noun: 'civility-activity',
      permission,
      orderBy: ['heldOn', 'participants'],
      filterBy: ['theme', 'department', 'township'],
      search: ['title'],
      refuse: ({ heldOn }, today) => (heldOn > today ? { code: 'day-in-future', field: 'heldOn' } : null),
    }),
    registerDoors({
      entity: SocialContribution,
      name: 'SocialContribution',
      plural: 'socialContributions',
      noun: 'social-contribution',
      permission,
      orderBy: ['givenOn', 'amount', 'hours'],
      filterBy: ['township'],
      search: ['giver', 'purpose'],
      refuse: refusalOfContribution,
    }),
  ],
}
