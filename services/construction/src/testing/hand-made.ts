import type { Context, KeptRecord } from '@tongchou/service-kit'
import { FacilityKind, FacilityState } from '../facility/facility.codes.ts'
import { Facility } from '../facility/facility.entity.ts'
import { HousingBatch } from '../housing/housing-batch.entity.ts'
import { Village } from '../village/village.entity.ts'
import { WorkKind, WorkProgramme, WorkUnit } from '../work/work.codes.ts'
import { ConstructionWork } from '../work/work.entity.ts'

type Facts<T extends KeptRecord> = Partial<Omit<T, keyof KeptRecord>> & { readonly id: string }

/** A work of the year of the county town, in the hands of the housing bureau, but for what is said. */
export const madeWork = (ctx: Context, facts: Facts<ConstructionWork>): Promise<ConstructionWork> =>
  ctx.create(
    ConstructionWork,
    {
      name: facts.id,
      year: 2022,
      programme: WorkProgramme.OTHER,
      kind: WorkKind.BUILDING,
      named: null,
      projectId: null,
      department: 'housing-construction',
      township: null,
      quantity: 100,
      unit: WorkUnit.SQUARE_METRE,
      contractNumber: null,
      contractor: null,
      contractAmount: null,
      acceptanceDueOn: '2022-10-31',
      acceptedOn: null,
      certificateNumber: null,
      acceptedQuantity: null,
      openedOn: null,
      ...facts,
    },
    'made',
  )

/** A batch of ten homes planned from April, but for what is said. */
export const madeBatch = (
  ctx: Context,
  facts: Facts<HousingBatch> & { readonly workId: string },
): Promise<HousingBatch> =>
  ctx.create(
    HousingBatch,
    {
      name: facts.id,
      homes: 10,
      plannedStartOn: '2022-04-10',
      plannedFinishOn: '2022-10-31',
      startedOn: null,
      startDocument: null,
      completedOn: null,
      ...facts,
    },
    'made',
  )

/** A planned facility of the county town, but for what is said. */
export const madeFacility = (ctx: Context, facts: Facts<Facility>): Promise<Facility> =>
  ctx.create(
    Facility,
    {
      name: facts.id,
      kind: FacilityKind.PUBLIC_TOILET,
      planYear: 2022,
      township: '620725101',
      villageId: null,
      department: 'housing-construction',
      projectId: null,
      dueOn: '2022-10-31',
      areaMu: null,
      capacity: null,
      sewageMethod: null,
      operator: null,
      photoBefore: null,
      state: FacilityState.PLANNED,
      latitude: null,
      longitude: null,
      sitedOn: null,
      startedOn: null,
      completedOn: null,
      acceptedOn: null,
      inUseOn: null,
      outOfUseOn: null,
      outOfUseReason: null,
      ...facts,
    },
    'made',
  )

/** A village a kilometre around 38.5 north, 101 east. */
export const madeVillage = (ctx: Context, id: string, township = '620725103'): Promise<Village> =>
  ctx.create(Village, { id, township, name: id, latitude: 38.5, longitude: 101, radiusKm: 1 }, 'made')
