import { addDays, chanceFrom, type Context, daysBetween } from '@tongchou/service-kit'
import { LandServiceCase, LandServiceItem } from '../land-service/land-service.entity.ts'
import {
  DisputeState,
  LegacyCause,
  LegacyRegistration,
  PropertyDispute,
} from '../legacy-registration/legacy-registration.entity.ts'
import { RegistrationCase, RegistrationKind } from '../registration/registration-case.entity.ts'
import { DEMO, PLACES } from './places.demo.ts'

const KINDS = Object.values(RegistrationKind)
const WITHOUT_CERTIFICATE: readonly RegistrationKind[] = [RegistrationKind.MORTGAGE, RegistrationKind.CANCELLATION]
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗'

/** So many applications of a year, spread over it as far as the demonstration's day, each done within about `days`. */
function casesOf(year: number, count: number, until: string, days: number) {
  const first = `${year}-01-04`
  const step = daysBetween(first, until) / count
  return Array.from({ length: count }, (_, number) => {
    const chance = chanceFrom(year * 1000 + number)
    const place = PLACES[number % 3 === 0 ? number % PLACES.length : 0]!
    const kind = chance.pick(KINDS)
    const acceptedOn = addDays(first, Math.floor(number * step))
    const took = Math.max(1, Math.round(chance.between(days * 0.4, days * 1.6)))
    const done = addDays(acceptedOn, took)
    const issuedOn = done <= until ? done : null
    const isReturned = chance.next() < (year === 2021 ? 0.14 : 0.08)
    const isCorrected =
      issuedOn !== null && addDays(issuedOn, 12) <= until && chance.next() < (year === 2021 ? 0.03 : 0.015)
    const hasCertificate = issuedOn !== null && !WITHOUT_CERTIFICATE.includes(kind)
    return {
      number: `SD${year}${String(number + 1).padStart(5, '0')}`,
      kind,
      township: place.code,
      rightHolder: `${SURNAMES[number % SURNAMES.length]}某${number % 7 === 0 ? '、共有人' : ''}`,
      acceptedOn,
      returnedOn: isReturned ? acceptedOn : null,
      returnReason: isReturned ? '缺契税完税凭证' : null,
      issuedOn,
      certificateNumber: hasCertificate
        ? `甘（${year}）山丹县不动产权第${String(number + 1).padStart(7, '0')}号`
        : null,
      correctedOn: isCorrected && issuedOn ? addDays(issuedOn, 12) : null,
      correctionReason: isCorrected ? '坐落录入有误' : null,
      days: issuedOn ? took : null,
    }
  })
}

const { LAND_PROCEDURE, PLANNING, FIRE_ACCEPTANCE, COMPLETION_FILING, UNPAID_TAX, DEVELOPER_GONE, RIGHTS_UNCLEAR } =
  LegacyCause
const { NONE, MEDIATING, SETTLED, PETITIONED } = DisputeState
/** Title, households, cause, found, resolved, department, dispute. */
const LEGACY: readonly (readonly [
  string,
  number,
  LegacyCause | null,
  string | null,
  string | null,
  string,
  DisputeState,
])[] = [
  ['北关小区1至4号楼未登记', 186, LAND_PROCEDURE, '2022-02-18', '2022-05-20', 'natural-resources', NONE],
  ['东街商住楼规划超建', 64, PLANNING, '2022-02-25', '2022-07-15', 'housing-construction', SETTLED],
  ['祥和家园消防未验收', 212, FIRE_ACCEPTANCE, '2022-03-10', '2022-08-18', 'housing-construction', NONE],
  ['老粮库家属楼权属不清', 48, RIGHTS_UNCLEAR, '2022-03-22', null, 'natural-resources', MEDIATING],
  ['金山花园竣工未备案', 138, COMPLETION_FILING, '2022-04-08', '2022-06-28', 'housing-construction', NONE],
  ['隍庙巷集资楼欠缴出让金', 72, UNPAID_TAX, '2022-04-20', '2022-08-26', 'tax', NONE],
  ['新城佳苑开发企业灭失', 156, DEVELOPER_GONE, '2022-05-12', null, 'natural-resources', PETITIONED],
  ['农机局家属院未办土地证', 36, LAND_PROCEDURE, '2022-05-30', '2022-07-29', 'natural-resources', NONE],
  ['西关综合楼分摊面积争议', 52, RIGHTS_UNCLEAR, '2022-06-17', null, 'justice', MEDIATING],
  ['驿站小区二期规划变更', 94, PLANNING, '2022-07-08', null, 'natural-resources', NONE],
  ['南湖公寓房地分离', 118, null, null, null, 'natural-resources', NONE],
  ['供销社旧楼权源资料缺失', 28, null, null, null, 'natural-resources', NONE],
]

async function loadLegacy(ctx: Context): Promise<void> {
  const cases = await ctx.createMany(
    LegacyRegistration,
    LEGACY.map(([title, households, cause, causeFoundOn, resolvedOn, department, dispute], index) => ({
      title,
      township: PLACES[index === 11 ? 5 : 0]!.code,
      households,
      listedOn: '2022-01-25',
      cause,
      causeNote: cause ? '经联席会议核查认定' : null,
      causeFoundOn,
      department,
      agreedWay: causeFoundOn ? '容缺办理、证缴分离、先登记后追责' : null,
      dispute,
      resolvedOn,
    })),
    DEMO,
  )
  const disputed = cases.filter(({ dispute }) => dispute !== NONE)
  await ctx.createMany(
    PropertyDispute,
    disputed.map((legacy, index) => ({
      subject: `${legacy.title}引发的权属争议`,
      township: legacy.township,
      parties: '业主代表与开发建设单位',
      certificateNumber: null,
      legacyId: legacy.id,
      raisedOn: addDays('2022-03-02', index * 25),
      state: legacy.dispute,
      mediator: legacy.dispute === PETITIONED ? null : '县不动产登记纠纷调解委员会',
      settledOn: legacy.dispute === SETTLED ? '2022-06-30' : null,
      result: legacy.dispute === SETTLED ? '达成调解协议，按实测面积登记' : null,
    })),
    DEMO,
  )
}

/** Name, legal and promised working days, papers before and now, what was made simpler. */
const ITEMS: readonly (readonly [string, number, number, number, number, string])[] = [
  ['建设项目用地预审与选址意见书', 20, 7, 14, 8, '预审与选址合并办理'],
  ['建设用地规划许可证', 20, 5, 11, 6, '与土地划拨（出让）同步核发'],
  ['国有建设用地划拨审批', 30, 12, 12, 8, '拿地即审，并联会审'],
  ['设施农业用地备案', 15, 3, 7, 4, '乡镇受理，县级上图'],
]
const PER_ITEM = 14

async function loadServices(ctx: Context): Promise<void> {
  const items = await ctx.createMany(
    LandServiceItem,
    ITEMS.map(([name, legalDays, promisedDays, materialsBefore, materialsNow, simplification]) => ({
      name,
      legalDays,
      promisedDays,
      materialsBefore,
      materialsNow,
      simplification,
      since: '2022-02-01',
    })),
    DEMO,
  )
  await ctx.createMany(
    LandServiceCase,
    items.flatMap(({ id, promisedDays }, index) =>
      Array.from({ length: PER_ITEM }, (_, number) => {
        const receivedOn = addDays('2022-01-10', number * 16 + index)
        const took = Math.round(promisedDays * (0.6 + ((number * 7 + index) % 9) / 9))
        const finishedOn = addDays(receivedOn, took)
        return {
          itemId: id,
          applicant: `申请单位${number + 1}（演示）`,
          township: PLACES[number % PLACES.length]!.code,
          receivedOn,
          finishedOn: finishedOn <= '2022-08-31' ? finishedOn : null,
        }
      }),
    ),
    DEMO,
  )
}

export async function loadRegistration(ctx: Context): Promise<void> {
  await ctx.createMany(
    RegistrationCase,
    [...casesOf(2021, 540, '2021-12-30', 6.5), ...casesOf(2022, 410, '2022-08-31', 3.8)],
    DEMO,
  )
  await loadLegacy(ctx)
  await loadServices(ctx)
}
