import { addDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { Graduate, GraduateLevel, GraduateOutcome } from '../graduate/graduate.entity.ts'
import { EmploymentMonth } from '../job/employment-month.entity.ts'
import { JobEnd, JobRecord } from '../job/job-record.entity.ts'
import { UnemploymentEnd, UnemploymentRegistration } from '../job/unemployment-registration.entity.ts'
import { KeyGroup } from '../programme/employment-programme.entity.ts'
import { checkSignOf, maskName } from '../resident/identity.rules.ts'
import { keptIdentity } from '../resident/identity.ts'
import { Resident } from '../resident/resident.entity.ts'
import { TransferDestination } from '../transfer/labour-transfer.entity.ts'
import { ENTERPRISES, MADE, MONTHS, pad, TOWNSHIPS, TRADES } from './county.demo.ts'

/** How many people the demonstration has, and which of them do what. */
export const PEOPLE = 3000
const IN_NEW_WORK = 2080
const IN_WORK_BEFORE = 1480
const IN_RURAL_WORK = 2140
const LEFT_WORK = 2200
const CANCELLED = 2320

const SURNAMES = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '周',
  '吴',
  '马',
  '何',
  '高',
  '韩',
  '郑',
  '罗',
  '宋',
] as const

export const residentId = (index: number): string => `resident-${pad(index, 5)}`
export const townshipOf = (index: number): string => TOWNSHIPS[index % TOWNSHIPS.length]!

/** Valid by its check sign and nobody’s: made from the person’s place in the demonstration. */
function madeIdentity(index: number): string {
  const born = `${1962 + (index % 42)}${pad(1 + ((index * 7) % 12), 2)}${pad(1 + ((index * 11) % 28), 2)}`
  const first17 = `620725${born}${pad(index % 1000, 3)}`
  return first17 + checkSignOf(first17)
}

const GROUPS: readonly (KeyGroup | null)[] = [
  KeyGroup.GRADUATE,
  null,
  KeyGroup.RETURNER,
  null,
  KeyGroup.DIFFICULT_HOUSEHOLD,
  null,
  null,
]
const WISHES = [TransferDestination.COUNTY, TransferDestination.CITY, TransferDestination.OUTSIDE, null] as const

/** What a resident is; that the name says so is meant: nobody takes it for a person. */
function residentOf(ctx: Context, index: number) {
  const name = `${SURNAMES[index % SURNAMES.length]}演示${pad(index, 4)}`
  return {
    id: residentId(index),
    name,
    maskedName: maskName(name),
    ...keptIdentity(ctx, madeIdentity(index)),
    township: townshipOf(index),
    keyGroup: GROUPS[index % GROUPS.length] ?? null,
    skill: index % 3 === 0 ? TRADES[index % TRADES.length]! : null,
    wish: WISHES[index % WISHES.length] ?? null,
    registeredOn: '2021-06-30',
    insuranceRegisteredOn: index % 25 === 7 ? null : addDays('2021-09-01', (index * 13) % 360),
    leftOn: index % 500 === 499 ? '2022-05-20' : null,
  }
}

const dayOf = (index: number): string => addDays('2022-01-04', (index * 37) % 238)

function jobOf(index: number) {
  const enterprise = index % 3 === 0 ? ENTERPRISES[index % ENTERPRISES.length] : undefined
  const ownBusiness = index % 11 === 5
  const isOld = index >= IN_RURAL_WORK
  return {
    residentId: residentId(index),
    township: townshipOf(index),
    employer: ownBusiness ? '个体经营（演示）' : (enterprise?.name ?? '城区商贸服务单位（演示）'),
    employerUscc: ownBusiness ? null : (enterprise?.uscc ?? null),
    urban: index < IN_NEW_WORK || isOld,
    ownBusiness,
    startedOn: isOld ? addDays('2021-01-10', (index * 5) % 300) : dayOf(index),
    endedOn: isOld ? addDays('2022-01-15', (index * 7) % 200) : null,
    endReason: isOld ? (index % 9 === 0 ? JobEnd.DIED : JobEnd.RETIRED) : null,
  }
}

/** The year before, too, many found work; theirs was for a season. */
const seasonOf = (index: number) => ({
  residentId: residentId(index),
  township: townshipOf(index),
  employer: '城区商贸服务单位（演示）',
  employerUscc: null,
  urban: true,
  ownBusiness: false,
  startedOn: addDays('2021-01-10', (index * 29) % 236),
  endedOn: addDays('2021-10-08', index % 80),
  endReason: JobEnd.CONTRACT_ENDED,
})

function unemploymentOf(index: number) {
  const isOver = index < CANCELLED
  return {
    residentId: residentId(index),
    township: townshipOf(index),
    certificateNumber: `6207250022${pad(index, 6)}`,
    registeredOn: addDays('2021-10-08', (index * 17) % 320),
    cancelledOn: isOver ? addDays('2022-08-24', index % 6) : null,
    cancelReason: isOver ? UnemploymentEnd.EMPLOYED : null,
  }
}

const SCHOOLS = ['兰州城市学院', '河西学院', '甘肃农业职业技术学院', '西北师范大学'] as const
const LEVELS = [
  GraduateLevel.JUNIOR_COLLEGE,
  GraduateLevel.BACHELOR,
  GraduateLevel.BACHELOR,
  GraduateLevel.MASTER,
] as const

function graduateOf(index: number, nth: number) {
  const outcome =
    nth % 20 === 0
      ? GraduateOutcome.FURTHER_STUDY
      : nth % 9 < 6
        ? nth % 13 === 0
          ? GraduateOutcome.OWN_BUSINESS
          : GraduateOutcome.EMPLOYED
        : null
  return {
    residentId: residentId(index),
    township: townshipOf(index),
    year: 2022,
    school: SCHOOLS[nth % SCHOOLS.length]!,
    level: LEVELS[nth % LEVELS.length]!,
    registeredOn: addDays('2022-05-20', nth % 21),
    outcome,
    outcomeOn: outcome ? addDays('2022-06-10', (nth * 5) % 75) : null,
    employer: outcome ? (ENTERPRISES[nth % ENTERPRISES.length]?.name ?? null) : null,
  }
}

const monthlyEmployed = chanceFrom(620_725)

const employmentMonths = () =>
  TOWNSHIPS.flatMap((unit, nth) => {
    const base = nth === 0 ? 11_200 : Math.round(monthlyEmployed.between(600, 1400))
    return MONTHS.map((period, month) => ({ period, unit, urbanEmployed: base + month * 15, reported: true }))
  })

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, index) => from + index)

/** People of the county: on the roll, in work, out of work, graduated. */
export async function loadPeople(ctx: Context): Promise<void> {
  const everyone = range(0, PEOPLE)
  await ctx.createMany(
    Resident,
    everyone.map((index) => residentOf(ctx, index)),
    MADE,
  )
  await ctx.createMany(JobRecord, [...range(0, IN_WORK_BEFORE).map(seasonOf), ...range(0, LEFT_WORK).map(jobOf)], MADE)
  await ctx.createMany(UnemploymentRegistration, range(LEFT_WORK, PEOPLE).map(unemploymentOf), MADE)
  const graduates = everyone.filter((index) => GROUPS[index % GROUPS.length] === KeyGroup.GRADUATE)
  await ctx.createMany(Graduate, graduates.map(graduateOf), MADE)
  await ctx.createMany(EmploymentMonth, employmentMonths(), MADE)
}
