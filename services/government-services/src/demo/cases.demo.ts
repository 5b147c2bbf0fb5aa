import { addDays, addWorkingDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { AcceptanceTime, ServiceCaseChannel, ServiceCaseResult, ServiceCaseStage } from '../case/service-case.codes.ts'
import { ServiceCase } from '../case/service-case.entity.ts'
import { ServiceCaseJoint } from '../case/service-case-joint.entity.ts'
import { isWeekend } from '../case/working-days.rules.ts'
import { ServiceItemVersion } from '../service-item/item-version.entity.ts'
import { ServiceItemStage, ServiceItemType } from '../service-item/service-item.codes.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { APPLICANTS } from './applicants.ts'
import { DEMO, DEMO_DAY } from './demo-day.ts'

const CASES = 360
const FIRST_DAY = '2022-01-04'
const SPAN = 239
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗'
const { WINDOW, ONLINE, SELF_SERVICE } = ServiceCaseChannel
const CHANNELS = [WINDOW, WINDOW, ONLINE, ONLINE, SELF_SERVICE]
const HOLIDAYS = ['2022-02-03', '2022-04-05', '2022-05-02', '2022-06-03']

interface InForce {
  readonly item: ServiceItem
  readonly version: ServiceItemVersion
}

/** The items that people may apply for. */
export function itemsToApplyFor(ctx: Context): Promise<ServiceItem[]> {
  const standing = { type: ServiceItemType.ON_APPLICATION, stage: ServiceItemStage.PUBLISHED }
  return ctx.db.repository(ServiceItem).find({ where: standing, order: { code: 'ASC' } })
}

/** The version of each that was in force on a day. */
function inForceOn(items: readonly ServiceItem[], versions: readonly ServiceItemVersion[], day: string): InForce[] {
  const holds = versions.filter(
    ({ publishedOn, supersededOn }) =>
      publishedOn !== null && publishedOn <= day && (supersededOn === null || supersededOn > day),
  )
  const byItem = new Map(holds.map((version) => [version.itemId, version]))
  return items.flatMap((item) => {
    const version = byItem.get(item.id)
    return version ? [{ item, version }] : []
  })
}

function timeOf(day: string, number: number): AcceptanceTime {
  if (HOLIDAYS.includes(day)) return AcceptanceTime.HOLIDAY
  if (isWeekend(day)) return AcceptanceTime.WEEKEND
  return number % 9 === 0 ? AcceptanceTime.EXTENDED_HOURS : AcceptanceTime.OFFICE_HOURS
}

/** From this day on cases that take longer than a moment are still open: the windows' work of the week. */
const STILL_OPEN_FROM = '2022-08-25'

function endOf(acceptedOn: string, promised: number, number: number): string | null {
  if (acceptedOn >= STILL_OPEN_FROM && promised > 0) return null
  const chance = chanceFrom(6000 + number)
  const isLate = number % 29 === 0
  const took = isLate ? promised + 2 : Math.round(chance.between(0, promised))
  const day = addWorkingDays(acceptedOn, took)
  return day <= DEMO_DAY && number % 61 !== 7 ? day : null
}

const fallsBy = (day: string): string | null => (day <= DEMO_DAY ? day : null)

function closingOf(number: number, closedOn: string | null, isPublic: boolean) {
  const isReturned = closedOn !== null && number % 31 === 5
  const isRefused = number % 43 === 9
  const decidedOn = isReturned ? null : closedOn
  const isHidden = number % 23 === 11
  const archivedOn = closedOn === null || number % 17 === 3 ? null : fallsBy(addWorkingDays(closedOn, 3))
  const stage =
    closedOn === null ? ServiceCaseStage.ACCEPTED : isReturned ? ServiceCaseStage.RETURNED : ServiceCaseStage.DECIDED
  const published = decidedOn === null || !isPublic ? null : fallsBy(addWorkingDays(decidedOn, 2))
  return {
    stage: archivedOn === null ? stage : ServiceCaseStage.ARCHIVED,
    closedOn,
    decidedOn,
    result: decidedOn === null ? null : isRefused ? ServiceCaseResult.REFUSED : ServiceCaseResult.GRANTED,
    resultDocument: decidedOn === null ? null : `审批〔2022〕${number}号`,
    closingReason: isReturned
      ? '材料不齐，一次性告知后退件'
      : decidedOn !== null && isRefused
        ? '不符合许可条件'
        : null,
    processPublishedOn: published,
    resultPublishedOn: isHidden ? null : published,
    publishedAt: published === null ? null : '县政府门户网站“双公示”专栏',
    archivedOn,
    archiveNumber: archivedOn === null ? null : `ZW2022-${String(number).padStart(5, '0')}`,
  }
}

/** A person's matter is a person's, all others an enterprise's. */
const applicantOf = ({ personal: isPersonal }: ServiceItem, number: number) =>
  isPersonal
    ? { applicant: `${SURNAMES[number % SURNAMES.length]}某`, applicantUscc: null }
    : APPLICANTS[(number * 3) % APPLICANTS.length]!

function caseOf({ item, version }: InForce, number: number, acceptedOn: string) {
  const { legalDays, promisedDays } = version
  const acceptedWhen = timeOf(acceptedOn, number)
  const isOffDay = acceptedWhen === AcceptanceTime.WEEKEND || acceptedWhen === AcceptanceTime.HOLIDAY
  const isPublic = number % 37 !== 4
  return {
    number: `SDZW2022${String(number).padStart(5, '0')}`,
    itemId: item.id,
    ...applicantOf(item, number),
    channel: CHANNELS[number % CHANNELS.length]!,
    acceptedWhen,
    receiptNumber: isOffDay ? `SL2022${String(number).padStart(5, '0')}` : null,
    township: null,
    acceptedOn,
    agreedDays: null,
    visits: number % 13 === 0 ? 2 : number % 3 === 0 ? 0 : 1,
    confidentialReason: isPublic ? null : item.personal ? '涉及个人隐私' : '涉及商业秘密',
    department: item.department,
    legalDays,
    promisedDays,
    legalDueOn: addWorkingDays(acceptedOn, legalDays),
    promisedDueOn: addWorkingDays(acceptedOn, promisedDays),
    isPublic,
    ...closingOf(number, endOf(acceptedOn, promisedDays, number), isPublic),
    escalatedOn: null,
    escalatedTo: null,
    escalationReason: null,
  }
}

const PARTS: readonly (readonly [number, string, string, number])[] = [
  [1, 'natural-resources', '用地规划核实', 3],
  [1, 'ecology-environment', '环评意见', 3],
  [2, 'housing-construction', '施工图审查', 5],
]

/** The last open cases go through three departments; of each the first place is done or late. */
async function routeSome(ctx: Context, cases: readonly ServiceCase[]): Promise<void> {
  const open = cases.filter(({ closedOn }) => closedOn === null).slice(0, 4)
  await ctx.createMany(
    ServiceCaseJoint,
    open.flatMap(({ id, acceptedOn }, index) =>
      PARTS.map(([ordinal, department, name, days]) => {
        const isFirst = ordinal === 1
        const passedOn = isFirst && index % 2 === 0 ? fallsBy(addWorkingDays(acceptedOn, 2)) : null
        const arrivedOn = isFirst ? acceptedOn : index % 2 === 0 ? fallsBy(addWorkingDays(acceptedOn, 2)) : null
        const dueOn = arrivedOn === null ? null : addWorkingDays(arrivedOn, days)
        const opinion = passedOn === null ? null : '同意'
        return { caseId: id, ordinal, department, name, days, arrivedOn, dueOn, passedOn, opinion }
      }),
    ),
    DEMO,
  )
}

/** Cases of the year so far, spread over the items in force; nearly all in time, some late, some not made public. */
export async function loadCases(ctx: Context): Promise<ServiceCase[]> {
  const items = await itemsToApplyFor(ctx)
  const versions = await ctx.db.repository(ServiceItemVersion).find()
  const made = Array.from({ length: CASES }, (_, number) => {
    const acceptedOn = addDays(FIRST_DAY, Math.floor((number * SPAN) / CASES))
    const open = inForceOn(items, versions, acceptedOn)
    const one = open[number % Math.max(open.length, 1)]
    return one ? [caseOf(one, number + 1, acceptedOn)] : []
  })
  const cases = await ctx.createMany(ServiceCase, made.flat(), DEMO)
  await routeSome(ctx, cases)
  return cases
}
