import { type Feature, type Refusal, registerDoors } from '@tongchou/service-kit'
import { CivilityActivity, SocialContribution } from './civility.entity.ts'

/** Something was given: hours by somebody, or money. */
export function refusalOfContribution(
  { givenOn, volunteers, hours, amount }: Pick<SocialContribution, 'givenOn' | 'volunteers' | 'hours' | 'amount'>,
  today: string,
): Refusal | null {
  if (givenOn > today) return { code: 'day-in-future', field: 'givenOn' }
  if (volunteers > 0 !== hours > 0) return { code: 'contribution.hours-and-volunteers', field: 'hours' }
  return hours === 0 && amount === 0 ? { code: 'contribution.nothing-given', field: 'amount' } : null
}

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
