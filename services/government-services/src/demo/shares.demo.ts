import { addWorkingDays, type Context } from '@tongchou/service-kit'
import { DataShareStage } from '../data-sharing/data-sharing.codes.ts'
import { DataShare, DataShareUse } from '../data-sharing/data-share.entity.ts'
import type { GovernmentSystem } from '../data-sharing/government-system.entity.ts'
import { DEMO, DEMO_DAY } from './demo-day.ts'

interface Share {
  readonly resource: string
  /** The system by its place above. */
  readonly system: number
  readonly consumer: string
  readonly purpose: string
  readonly requestedOn: string
  /** None where the provider has not answered. */
  readonly answeredOn?: string
  readonly liveOn?: string
  /** Calls of its first month. */
  readonly calls?: number
  readonly lastUsedOn?: string
}

const SHARES: readonly Share[] = [
  {
    resource: '不动产权证书信息',
    system: 3,
    consumer: 'human-resources',
    purpose: '核验创业担保贷款反担保房产',
    requestedOn: '2022-04-19',
    answeredOn: '2022-04-28',
    liveOn: '2022-06-01',
    calls: 320,
    lastUsedOn: '2022-08-29',
  },
  {
    resource: '营业执照信息',
    system: 4,
    consumer: 'housing-construction',
    purpose: '办理施工许可免交营业执照',
    requestedOn: '2022-03-28',
    answeredOn: '2022-04-06',
    liveOn: '2022-05-01',
    calls: 540,
    lastUsedOn: '2022-08-31',
  },
  {
    resource: '营业执照信息',
    system: 4,
    consumer: 'tax',
    purpose: '新办企业信息确认免填',
    requestedOn: '2022-03-15',
    answeredOn: '2022-03-24',
    liveOn: '2022-04-20',
    calls: 860,
    lastUsedOn: '2022-08-31',
  },
  {
    resource: '社会保险参保信息',
    system: 5,
    consumer: 'natural-resources',
    purpose: '征地农民养老保险办理核验',
    requestedOn: '2022-08-02',
  },
]
const ANSWER_DAYS = 10
export const SHARED_MONTHS = ['2022-06', '2022-07', '2022-08']

function usesOf({ calls: first = 0, lastUsedOn = DEMO_DAY }: Share, shareId: string) {
  return SHARED_MONTHS.map((month, at) => {
    const calls = first + at * 45 - ((first + at) % 7)
    const isLast = at === SHARED_MONTHS.length - 1
    return {
      shareId,
      month,
      calls,
      failures: 3 + ((first + at * 5) % 8),
      entriesSaved: Math.round(calls * 0.8),
      lastUsedOn: isLast ? lastUsedOn : `${month}-30`,
    }
  })
}

/** What departments use of each other’s data, and one request that lies too long. */
export async function loadShares(ctx: Context, systems: readonly GovernmentSystem[]): Promise<void> {
  const shares = await ctx.createMany(
    DataShare,
    SHARES.map(({ resource, system, consumer, purpose, requestedOn, answeredOn = null, liveOn = null }) => ({
      resource,
      systemId: systems[system]!.id,
      consumer,
      purpose,
      requestedOn,
      answerDueOn: addWorkingDays(requestedOn, ANSWER_DAYS),
      provider: systems[system]!.department,
      stage: liveOn === null ? DataShareStage.REQUESTED : DataShareStage.LIVE,
      answeredOn,
      liveOn,
      stoppedOn: null,
      reason: null,
    })),
    DEMO,
  )
  const uses = SHARES.flatMap((share, index) => (share.liveOn ? usesOf(share, shares[index]!.id) : []))
  await ctx.createMany(DataShareUse, uses, DEMO)
}
