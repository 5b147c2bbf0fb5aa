import type { Context, KeptRecord } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Graduate } from '../graduate/graduate.entity.ts'
import { JobRecord } from '../job/job-record.entity.ts'
import { UnemploymentRegistration } from '../job/unemployment-registration.entity.ts'
import { PensionFailure } from '../pension/pension-failure.entity.ts'
import { PolicyBenefit } from '../programme/policy-benefit.entity.ts'
import { SiteWorker } from '../site/site-worker.entity.ts'
import { Resident } from './resident.entity.ts'

interface OfPerson extends KeptRecord {
  residentId: string
}

/** Gives a record about one person that person, if the viewer may see him. */
function personOf(entity: new () => OfPerson): new () => object {
  @Resolver(() => entity)
  class PersonOf {
    @FieldResolver(() => Resident, { nullable: true, description: 'The person, if the viewer may see him' })
    resident(@Root() { residentId }: OfPerson, @Ctx() ctx: Context): Promise<Resident | null> {
      return ctx.load.one(Resident, residentId)
    }
  }
  return PersonOf
}

export const personResolvers = [
  JobRecord,
  UnemploymentRegistration,
  Graduate,
  PolicyBenefit,
  PensionFailure,
  SiteWorker,
].map(personOf)
