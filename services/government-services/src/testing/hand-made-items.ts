import type { Context } from '@tongchou/service-kit'
import { AcceptanceTime, ServiceCaseChannel, ServiceCaseStage } from '../case/service-case.codes.ts'
import { ServiceCase } from '../case/service-case.entity.ts'
import { ServiceItemVersion } from '../service-item/item-version.entity.ts'
import {
  OnlineDepth,
  ServiceItemLevel,
  ServiceItemStage,
  ServiceItemType,
  ServiceItemVersionStage,
} from '../service-item/service-item.codes.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { comparedName } from '../service-item/service-item.rules.ts'

export const HOUSING = 'housing-construction'
export const MARKET = 'market-regulation'

const names = (what: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${what}${index + 1}`)

/** What a version asks, its steps and materials by how many there are. */
interface Asked extends Partial<ServiceItemVersion> {
  readonly publishedOn: string
}

function madeVersion(ctx: Context, itemId: string, number: number, next: string | null, asked: Asked) {
  const { stepCount = 4, materialCount = 5 } = asked
  const facts = {
    itemId,
    number,
    stage: ServiceItemVersionStage.PUBLISHED,
    steps: names('环节', stepCount),
    materials: names('材料', materialCount),
    stepCount,
    materialCount,
    legalDays: 20,
    promisedDays: 10,
    fee: 0,
    visits: 1,
    onlineDepth: OnlineDepth.ACCEPT,
    offlineByLaw: null,
    oneWindow: false,
    simplified: false,
    departments: [],
    note: null,
    draftedOn: asked.publishedOn,
    draftedBy: null,
    reviewedOn: asked.publishedOn,
    reviewOpinion: '同意',
    supersededOn: next,
  }
  return ctx.create(ServiceItemVersion, { ...facts, ...asked, id: `${itemId}-${number}` }, 'made')
}

/** An item on application with the versions it had, one after the other; without any it is a draft. */
export async function madeItem(
  ctx: Context,
  name: string,
  over: Partial<ServiceItem> = {},
  versions: readonly Asked[] = [{ publishedOn: '2021-03-01' }],
): Promise<void> {
  const facts = {
    id: name,
    code: name,
    name,
    comparedName: comparedName(name),
    department: HOUSING,
    type: ServiceItemType.ON_APPLICATION,
    level: ServiceItemLevel.COUNTY,
    legalBasis: '《中华人民共和国行政许可法》',
    personal: false,
    stage: versions.length > 0 ? ServiceItemStage.PUBLISHED : ServiceItemStage.DRAFT,
    enteredOn: '2021-02-01',
    publishedOn: versions[0]?.publishedOn ?? null,
    currentVersionId: versions.length > 0 ? `${name}-${versions.length}` : null,
  }
  await ctx.create(ServiceItem, Object.assign(new ServiceItem(), facts, over), 'made')
  for (const [index, asked] of versions.entries())
    await madeVersion(ctx, name, index + 1, versions[index + 1]?.publishedOn ?? null, asked)
}

/** A case of the item 许可 that was accepted at a window on the second of May and is open. */
export async function madeCase(ctx: Context, number: string, over: Partial<ServiceCase> = {}): Promise<void> {
  const facts = {
    id: number,
    number,
    itemId: '许可',
    applicant: '张某',
    channel: ServiceCaseChannel.WINDOW,
    acceptedWhen: AcceptanceTime.OFFICE_HOURS,
    acceptedOn: '2022-05-02',
    visits: 1,
    department: HOUSING,
    legalDays: 20,
    promisedDays: 10,
    legalDueOn: '2022-05-30',
    promisedDueOn: '2022-05-16',
    isPublic: true,
    stage: ServiceCaseStage.ACCEPTED,
  }
  await ctx.create(ServiceCase, Object.assign(new ServiceCase(), facts, over), 'made')
}
