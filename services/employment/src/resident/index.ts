import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { insuranceRegistration } from './insurance-registration.target.ts'
import { personResolvers } from './person-of.resolver.ts'
import { IdentityReveal, Resident, ResidentValues } from './resident.entity.ts'
import { IdentityRevealResolver, ResidentResolver } from './resident.resolver.ts'
import { refusalOfResident } from './resident.rules.ts'
import { settleResident } from './settle-resident.ts'

export const residentFeature: Feature = {
  entities: [Resident, IdentityReveal],
  resolvers: [
    registerDoors({
      entity: Resident,
      name: 'Resident',
      plural: 'residents',
      noun: 'resident',
      permission: 'employment.record',
      orderBy: ['name', 'registeredOn', 'township'],
      filterBy: ['township', 'keyGroup', 'skill', 'wish'],
      search: ['name'],
      values: ResidentValues,
      // A sheet leaves without numbers: whoever needs one reveals it, with a reason.
      entered: () => ({ identityNumber: null }),
      refuse: refusalOfResident,
      settle: settleResident,
    }),
    ResidentResolver,
    IdentityRevealResolver,
    ...personResolvers,
  ],
  references: {
    Resident: {
      permission: 'employment.read',
      resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(Resident, id),
    },
  },
  targets: [insuranceRegistration],
  told: [
    {
      entity: IdentityReveal,
      about: Resident,
      by: 'residentId',
      permissions: ['employment.lock', 'employment.audit'],
    },
  ],
}
