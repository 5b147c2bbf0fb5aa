import { addDays, type Context } from '@tongchou/service-kit'
import { ServiceGuide, ServiceGuideKind, ServiceInquiry } from '../guide/guide.entity.ts'
import { ServiceItemType } from '../service-item/service-item.codes.ts'
import { DEMO, DEMO_DAY } from './demo-day.ts'
import { itemIdOf, type ItemRow } from './item-rows.ts'

const { PROCEDURE, GUIDE, DIAGRAM } = ServiceGuideKind
const TITLES: Readonly<Record<ServiceGuideKind, string>> = {
  PROCEDURE: '标准化工作规程',
  GUIDE: '服务指南',
  DIAGRAM: '流程图',
}
/** Key-field items whose procedure is not written yet, and one of them has no guide either. */
const WITHOUT_PROCEDURE = ['CG-003', 'JY-001', 'NY-005']
const WITHOUT_GUIDE = ['NY-005']
/** Guides that are on paper only, and guides that name no number. */
const NOT_ONLINE = ['CG-002', 'GA-004']
const NO_PHONE = ['SW-003']
/** Procedures that were written this summer only. */
const WRITTEN_ON: Readonly<Record<string, string>> = { 'RS-010': '2022-07-12', 'SW-003': '2022-07-12' }
const PUBLISHED_AFTER = 10
const PHONES = ['0936-2721101', '0936-2721102', '0936-2721103', '0936-2721105', '0936-2721108']

interface Edition {
  readonly edition: string
  readonly publishedOn: string
  readonly withdrawnOn: string | null
}

/** One edition for each version, withdrawn when the next is out; the first is of the year of its version. */
function editionsOf({ code, published }: ItemRow, kind: ServiceGuideKind): Edition[] {
  const written = kind === PROCEDURE ? WRITTEN_ON[code] : undefined
  if (written) return [{ edition: '2022-1', publishedOn: written, withdrawnOn: null }]
  const days = published
    .map(({ publishedOn }) => addDays(publishedOn, PUBLISHED_AFTER))
    .filter((day) => day <= DEMO_DAY)
  return days.map((publishedOn, index) => ({
    edition: `${publishedOn.slice(0, 4)}-${index + 1}`,
    publishedOn,
    withdrawnOn: days[index + 1] ?? null,
  }))
}

function guidesOf(row: ItemRow, at: number) {
  const { code, name, department, keyField, type, published } = row
  if (type === ServiceItemType.OWN_INITIATIVE) return []
  const kinds = [
    ...(WITHOUT_GUIDE.includes(code) ? [] : [GUIDE]),
    ...(keyField === null || WITHOUT_PROCEDURE.includes(code) ? [] : [PROCEDURE]),
    ...(published.length > 1 ? [DIAGRAM] : []),
  ]
  const isOnline = !NOT_ONLINE.includes(code)
  const phone = NO_PHONE.includes(code) ? null : PHONES[at % PHONES.length]!
  return kinds.flatMap((kind) =>
    editionsOf(row, kind).map((edition) => ({
      itemId: itemIdOf(code),
      kind,
      department,
      title: `${name}${TITLES[kind]}`,
      ...edition,
      onlineUrl: isOnline
        ? `https://zwfw.shandan.example/${kind.toLowerCase()}/${code.toLowerCase()}/${edition.edition}`
        : null,
      onlineSince: isOnline ? addDays(edition.publishedOn, 1) : null,
      phone: kind === GUIDE ? phone : null,
      phoneSince: kind === GUIDE && phone !== null ? edition.publishedOn : null,
    })),
  )
}

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['需要本人到场吗？', '可以委托代办，带委托书和双方身份证明。'],
  ['材料是否可以网上提交？', '可以，网上受理后窗口核验原件。'],
  ['多少天能办好？', '按承诺时限办结，办好后短信通知。'],
  ['证照能不能邮寄？', '可以，受理时选择邮寄送达。'],
  ['周末能不能办？', '周六上午大厅有轮值窗口，也可以预约。'],
]
const ASKED_EACH = 2
const UNANSWERED = new Set([20, 38])
const FIRST_ASKED = '2022-03-07'
const BETWEEN = 4

/** A call every few days; the answer comes the same day or the next, but two wait. */
function inquiriesOf(rows: readonly ItemRow[]) {
  return rows
    .filter(({ type }, index) => type === ServiceItemType.ON_APPLICATION && index % ASKED_EACH === 0)
    .flatMap(({ code, name, department }, nth) => {
      const askedOn = addDays(FIRST_ASKED, nth * BETWEEN)
      if (askedOn > DEMO_DAY) return []
      const [question, answer] = QUESTIONS[nth % QUESTIONS.length]!
      const isOpen = UNANSWERED.has(nth)
      const answeredOn = isOpen ? null : addDays(askedOn, nth % 3 === 2 ? 1 : 0)
      return [
        {
          itemId: itemIdOf(code),
          department,
          askedOn,
          question: `${name}：${question}`,
          answeredOn,
          answer: isOpen ? null : answer,
        },
      ]
    })
}

/** Procedures, guides and diagrams edition by edition, and what was asked by telephone. */
export async function loadGuides(ctx: Context, rows: readonly ItemRow[]): Promise<void> {
  await ctx.createMany(ServiceGuide, rows.flatMap(guidesOf), DEMO)
  await ctx.createMany(ServiceInquiry, inquiriesOf(rows), DEMO)
}
