import type { Context } from '@tongchou/service-kit'
import { FacilityAcceptance } from '../facility/facility-acceptance.entity.ts'
import { FacilityKind, FacilityState, SewageMethod } from '../facility/facility.codes.ts'
import { Facility } from '../facility/facility.entity.ts'
import { EARLIER_FACILITIES, TOWN_FACILITIES, VILLAGE_FACILITIES } from './listed-facilities.ts'
import { type DemoVillage, demoVillages } from './villages.demo.ts'
import { YEAR } from './works.demo.ts'

const TOWN = { township: '620725101', latitude: 38.784, longitude: 101.088 }
/** The facility whose photograph was taken in the township's yard. */
const ELSEWHERE = { id: 'facility-v-3', km: 6.42, why: '现场信号弱，照片在镇政府补传，已电话核实' }
const TONNES_A_DAY = 20

const WORDS: Readonly<Record<string, string>> = {
  RECYCLING_STATION: '再生资源回收站',
  COMPOST_HOUSE: '阳光堆肥房',
  RURAL_SEWAGE: '污水处理设施',
}

type Days = readonly [
  sited: string | null,
  started: string | null,
  completed: string | null,
  accepted: string | null,
  inUse: string | null,
]

function stateOf([sited, started, completed, accepted, inUse]: Days): FacilityState {
  if (inUse) return FacilityState.IN_USE
  if (accepted) return FacilityState.ACCEPTED
  if (completed) return FacilityState.COMPLETED
  if (started) return FacilityState.UNDER_CONSTRUCTION
  return sited ? FacilityState.SITED : FacilityState.PLANNED
}

const dayOf = (text: string | undefined): string | null => (!text ? null : text.length === 5 ? `${YEAR}-${text}` : text)

const daysOf = ([sited, started, completed, accepted, inUse]: readonly (string | undefined)[]): Days => [
  dayOf(sited),
  dayOf(started),
  dayOf(completed),
  dayOf(accepted),
  dayOf(inUse),
]

const coursed = (days: Days) => ({
  state: stateOf(days),
  sitedOn: days[0],
  startedOn: days[1],
  completedOn: days[2],
  acceptedOn: days[3],
  inUseOn: days[4],
  outOfUseOn: null,
  outOfUseReason: null,
})

const plain = {
  planYear: YEAR,
  projectId: null,
  areaMu: null,
  capacity: null,
  sewageMethod: null,
  operator: null,
  photoBefore: null,
}

function inTown(line: string, index: number) {
  const [kind, name, due, sited, started, completed, accepted, inUse, areaMu, capacity, project] = line.split('|')
  const days = daysOf([sited, started, completed, accepted, inUse])
  return {
    ...plain,
    id: `facility-t-${index + 1}`,
    name: name as string,
    kind: kind as FacilityKind,
    township: TOWN.township,
    villageId: null,
    department: kind === 'GREEN_SPACE' || kind === 'TOWN_EXIT' ? 'urban-management' : 'housing-construction',
    projectId: project ? `prj-2022-${project}` : null,
    dueOn: dayOf(due) as string,
    areaMu: areaMu ? Number(areaMu) : null,
    capacity: capacity ? Number(capacity) : null,
    photoBefore: kind === 'TOWN_EXIT' ? `整治前-${index + 1}` : null,
    latitude: days[0] ? TOWN.latitude + index / 1000 : null,
    longitude: days[0] ? TOWN.longitude - index / 1000 : null,
    ...coursed(days),
  }
}

function placed(kind: FacilityKind, village: DemoVillage) {
  const isSewage = kind === FacilityKind.RURAL_SEWAGE
  return {
    ...plain,
    name: `${village.name}${WORDS[kind]}`,
    kind,
    township: village.township,
    villageId: village.id,
    department: 'housing-construction',
    projectId: isSewage ? null : 'prj-2022-033',
    capacity: isSewage ? TONNES_A_DAY : null,
    sewageMethod: isSewage ? SewageMethod.MICRO_POWER_AND_BIOLOGICAL : null,
    operator: isSewage ? '县水务集团' : `${village.name}村委会`,
    latitude: village.latitude + 0.002,
    longitude: village.longitude - 0.002,
  }
}

function inVillage(line: string, index: number) {
  const [kind, number, due, ...rest] = line.split('|')
  const days = daysOf(rest)
  const facility = placed(kind as FacilityKind, demoVillages[Number(number)] as DemoVillage)
  const site = days[0] ? {} : { latitude: null, longitude: null }
  return { ...facility, id: `facility-v-${index + 1}`, dueOn: dayOf(due) as string, ...site, ...coursed(days) }
}

function ofLastYear(line: string, index: number) {
  const [kind, number, accepted, inUse, outOfUseOn, reason] = line.split('|')
  const days = daysOf(['2021-04-10', '2021-05-20', '2021-08-30', accepted, inUse])
  const out = outOfUseOn ? { state: FacilityState.OUT_OF_USE, outOfUseOn, outOfUseReason: reason ?? null } : {}
  const facility = placed(kind as FacilityKind, demoVillages[Number(number)] as DemoVillage)
  const past = { id: `facility-e-${index + 1}`, planYear: YEAR - 1, projectId: null, dueOn: '2021-11-30' }
  return { ...facility, ...past, ...coursed(days), ...out }
}

/** Facilities of the town and the villages, accepted by photographs, one of them taken elsewhere. */
export async function loadFacilities(ctx: Context): Promise<void> {
  const rows = [
    ...TOWN_FACILITIES.split('\n').map(inTown),
    ...VILLAGE_FACILITIES.split('\n').map(inVillage),
    ...EARLIER_FACILITIES.split('\n').map(ofLastYear),
  ]
  await ctx.createMany(Facility, rows, 'demo.loaded')
  await ctx.createMany(
    FacilityAcceptance,
    rows.flatMap(({ id, acceptedOn, latitude, longitude }, index) => {
      if (acceptedOn === null || latitude === null || longitude === null) return []
      const isElsewhere = id === ELSEWHERE.id
      return {
        id: `${id}-acceptance`,
        facilityId: id,
        acceptedOn,
        inspector: index % 2 ? '赵工' : '何工',
        photo: `验收照片${acceptedOn.replaceAll('-', '')}-${index + 1}`,
        latitude: isElsewhere ? latitude + 0.07 : latitude,
        longitude,
        outsideKm: isElsewhere ? ELSEWHERE.km : 0,
        placeExplained: isElsewhere ? ELSEWHERE.why : null,
      }
    }),
    'demo.loaded',
  )
}
