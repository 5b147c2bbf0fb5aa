import { Allow, type Context, type KeptRecord } from '@tongchou/service-kit'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { PropertyComplaint, PropertyInspection } from '../property/community-life.entity.ts'
import { PropertyCompany } from '../property/property-company.entity.ts'
import { PropertyDeduction } from '../property/property-deduction.entity.ts'
import { SystemLink } from '../command-centre/system-link.entity.ts'
import { Concession } from '../concession/concession.entity.ts'
import { FundingApplication } from '../funding/funding-application.entity.ts'
import { UrbanGap } from '../gap/urban-gap.entity.ts'
import { HeatingSection } from '../heating/heating-section.entity.ts'
import { Household } from '../housing/household.entity.ts'
import { HousingBatch } from '../housing/housing-batch.entity.ts'
import { ProcurementLot } from '../procurement/lot.entity.ts'
import { LitterFreeTask, SanitaryCriterion } from '../sanitation/sanitary-criterion.entity.ts'
import { RubbishPoint, VillageInspection } from '../sanitation/village-rubbish.entity.ts'
import { UrbanGridCell } from '../urban-case/case-registers.entity.ts'
import { UrbanCase } from '../urban-case/urban-case.entity.ts'

/** One record by its identity; null where there is none or the viewer may not see it. */
function recordDoor<T extends KeptRecord>(entity: new () => T, name: string): Function {
  @Resolver(() => entity)
  class RecordResolver {
    @Query(() => entity, { name, nullable: true })
    @Allow('construction.read')
    record(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<T | null> {
      return ctx.load.one(entity, id)
    }
  }
  return RecordResolver
}

/** Whatever an alert is about can be asked for by the identity that the alert names. */
export const recordDoors: readonly Function[] = [
  recordDoor(Concession, 'concession'),
  recordDoor(FundingApplication, 'fundingApplication'),
  recordDoor(HeatingSection, 'heatingSection'),
  recordDoor(Household, 'household'),
  recordDoor(HousingBatch, 'housingBatch'),
  recordDoor(LitterFreeTask, 'litterFreeTask'),
  recordDoor(ProcurementLot, 'procurementLot'),
  recordDoor(PropertyCompany, 'propertyCompany'),
  recordDoor(PropertyComplaint, 'propertyComplaint'),
  recordDoor(PropertyDeduction, 'propertyDeduction'),
  recordDoor(PropertyInspection, 'propertyInspection'),
  recordDoor(RubbishPoint, 'rubbishPoint'),
  recordDoor(SanitaryCriterion, 'sanitaryCriterion'),
  recordDoor(SystemLink, 'systemLink'),
  recordDoor(UrbanCase, 'urbanCase'),
  recordDoor(UrbanGap, 'urbanGap'),
  recordDoor(UrbanGridCell, 'urbanGridCell'),
  recordDoor(VillageInspection, 'villageInspection'),
]
