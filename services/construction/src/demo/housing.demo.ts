import { addDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { HeatingSection } from '../heating/heating-section.entity.ts'
import { HousingBatch } from '../housing/housing-batch.entity.ts'
import { CompensationKind, ExpropriationAgreement, Household, HouseholdState } from '../housing/household.entity.ts'
import { RenewalProgramme } from '../housing/renewal-programme.entity.ts'
import { YEAR } from './works.demo.ts'

/** Work, name, homes, planned from and to, begun, built. */
const BATCHES: readonly (readonly [string, string, number, string, string, string | null, string | null])[] = [
  ['old-estates', '北街小区', 48, '2022-04-10', '2022-08-31', '2022-04-15', '2022-08-20'],
  ['old-estates', '粮食局家属院', 42, '2022-04-20', '2022-09-15', '2022-04-22', null],
  ['old-estates', '农机公司家属院', 36, '2022-05-05', '2022-09-30', '2022-05-09', null],
  ['old-estates', '南湖小区二期', 28, '2022-06-01', '2022-10-20', '2022-06-06', null],
  ['resettlement', '安置区1号楼', 96, '2022-04-25', '2022-12-10', '2022-05-06', null],
  ['resettlement', '安置区2号楼', 96, '2022-04-25', '2022-12-10', '2022-05-06', null],
  ['resettlement', '安置区3号楼', 96, '2022-05-20', '2022-12-20', '2022-05-24', null],
  ['resettlement', '安置区4号楼', 96, '2022-06-10', '2023-05-31', '2022-06-15', null],
  ['resettlement', '安置区5号楼', 92, '2022-06-30', '2023-06-30', '2022-07-11', null],
  ['resettlement', '安置区6号楼', 92, '2022-07-15', '2023-06-30', null, null],
]

/** Work, name, kilometres, households, due, pressure test, built. */
const SECTIONS: readonly (readonly [string, string, number, number, string, string | null, string | null])[] = [
  ['heating', '东街换热站片区', 4.2, 1180, '2022-07-31', '2022-07-20', '2022-07-26'],
  ['heating', '西街换热站片区', 3.8, 960, '2022-07-31', '2022-07-22', '2022-07-29'],
  ['heating', '南关换热站片区', 4.9, 1340, '2022-08-15', '2022-08-08', '2022-08-12'],
  ['heating', '北关换热站片区', 5.1, 1420, '2022-08-20', '2022-08-14', '2022-08-18'],
  ['heating', '城东小区片区', 3.4, 870, '2022-08-25', '2022-08-17', '2022-08-20'],
  ['new-district-heating', '新城1号换热站', 2.4, 720, '2022-08-20', '2022-08-12', '2022-08-16'],
  ['new-district-heating', '新城2号换热站', 2.1, 640, '2022-08-25', null, null],
  ['new-district-heating', '新城3号换热站', 1.7, 510, '2022-10-10', null, null],
]

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '周', '马', '何', '郑', '孙']
const STATES = Object.values(HouseholdState)
const HOUSEHOLDS = 26
const rankOf = (state: HouseholdState): number => STATES.indexOf(state)

/** How far a household of this number has come: the first are furthest. */
const stateOf = (index: number): HouseholdState =>
  STATES[Math.max(0, 4 - Math.floor(index / 5))] ?? HouseholdState.REGISTERED

function householdOf(index: number) {
  const chance = chanceFrom(7100 + index)
  const state = stateOf(index)
  const rank = rankOf(state)
  const registeredOn = addDays('2022-02-21', index)
  const assessedOn = rank >= 1 ? addDays(registeredOn, 18) : null
  const signedOn = rank >= 2 ? addDays(registeredOn, 46) : null
  const kind = index % 3 === 0 ? CompensationKind.EXCHANGE : CompensationKind.MONEY
  const floorArea = chance.whole(58, 126)
  const value = floorArea * chance.whole(2600, 3100) * 100
  const isPaid = kind === CompensationKind.MONEY && rank >= 2 && index % 7 !== 4
  const household = {
    id: `household-${index + 1}`,
    workId: 'work-resettlement',
    fileNumber: `征收2022-${String(index + 1).padStart(3, '0')}`,
    maskedName: `${SURNAMES[index % SURNAMES.length]}**`,
    people: chance.whole(2, 6),
    floorArea,
    state,
    registeredOn,
    assessedOn,
    assessedValue: assessedOn ? value : null,
    vacatedOn: rank >= 3 ? addDays(registeredOn, 78) : null,
    resettledOn: rank >= 4 ? addDays(registeredOn, 120) : null,
  }
  const agreement =
    signedOn === null
      ? null
      : {
          id: `agreement-${index + 1}`,
          householdId: household.id,
          number: `征协〔2022〕${index + 1}号`,
          kind,
          compensation: value,
          signedOn,
          paidOn: isPaid || rank >= 4 ? addDays(signedOn, 21) : null,
        }
  return { household, agreement }
}

/** The renewal of the year in batches, the households that it moves, and the heating that must be warm by October. */
export async function loadHousing(ctx: Context): Promise<void> {
  const programme = { id: 'renewal-2022', year: YEAR, homes: 722, oldEstateHomes: 154, resettlementHomes: 568 }
  await ctx.create(RenewalProgramme, { ...programme, document: '县政发〔2022〕18号' }, 'demo.loaded')
  await ctx.createMany(
    HousingBatch,
    BATCHES.map(([work, name, homes, plannedStartOn, plannedFinishOn, startedOn, completedOn], index) => ({
      id: `batch-${index + 1}`,
      workId: `work-${work}`,
      name,
      homes,
      plannedStartOn,
      plannedFinishOn,
      startedOn,
      startDocument: startedOn ? `开工令〔2022〕${index + 31}号` : null,
      completedOn,
    })),
    'demo.loaded',
  )
  const households = Array.from({ length: HOUSEHOLDS }, (_, index) => householdOf(index))
  await ctx.createMany(
    Household,
    households.map(({ household }) => household),
    'demo.loaded',
  )
  await ctx.createMany(
    ExpropriationAgreement,
    households.flatMap(({ agreement }) => agreement ?? []),
    'demo.loaded',
  )
  await ctx.createMany(
    HeatingSection,
    SECTIONS.map(([work, name, lengthKm, homes, dueOn, testedOn, completedOn], index) => ({
      id: `section-${index + 1}`,
      workId: `work-${work}`,
      name,
      lengthKm,
      households: homes,
      dueOn,
      testedOn,
      testNumber: testedOn ? `压试〔2022〕${index + 1}号` : null,
      completedOn,
    })),
    'demo.loaded',
  )
}
