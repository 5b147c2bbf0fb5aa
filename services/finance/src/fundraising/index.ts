import { type Context, type Feature, refuseIf, registerDoors } from '@tongchou/service-kit'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { refuseOthersUnit } from '../neighbour/own-unit.ts'
import { FundraisingAd, FundraisingCase, LendingPlatform } from './fundraising.entity.ts'
import { illegalAds } from './illegal-ads.target.ts'

/** A department notes the removal of what was put to it; what is put to whom the office decides. */
async function ownAd(ctx: Context, values: FundraisingAd, before: FundraisingAd | null): Promise<void> {
  refuseOthersUnit(ctx, values)
  const isOffice = ctx.viewer.services.includes(ctx.service)
  refuseIf(!isOffice && before !== null && before.dueOn !== values.dueOn, 'ad.limit-fixed', 'dueOn')
}

const doors = [
  registerDoors({
    entity: FundraisingCase,
    name: 'FundraisingCase',
    plural: 'fundraisingCases',
    noun: 'fundraising-case',
    permission: 'finance.keep',
    orderBy: ['reportedOn', 'lossAmount', 'closedOn'],
    openFirst: { until: 'closedOn', by: 'reportedOn' },
    filterBy: ['stage', 'department'],
    search: ['title', 'handling'],
    refuse: ({ reportedOn, closedOn, stage, handling }, today) =>
      firstOf(
        refusalOfFuture({ reportedOn, closedOn }, today),
        refusalOfOrder({ reportedOn, closedOn }),
        (stage === 'CLOSED') === (closedOn != null) ? null : { code: 'fundraising.closing-day', field: 'closedOn' },
        stage === 'CLOSED' && !handling ? { code: 'text-required', field: 'handling' } : null,
      ),
  }),
  registerDoors({
    entity: FundraisingAd,
    name: 'FundraisingAd',
    plural: 'fundraisingAds',
    noun: 'fundraising-ad',
    permission: 'finance.answer',
    orderBy: ['dueOn', 'foundOn', 'removedOn'],
    openFirst: { until: 'removedOn', by: 'dueOn' },
    filterBy: ['department'],
    search: ['place', 'content'],
    refuse: ({ foundOn, dueOn, removedOn }, today) =>
      firstOf(
        refusalOfFuture({ foundOn, removedOn }, today),
        refusalOfOrder({ foundOn, dueOn }),
        refusalOfOrder({ foundOn, removedOn }),
      ),
    settle: ownAd,
  }),
  registerDoors({
    entity: LendingPlatform,
    name: 'LendingPlatform',
    plural: 'lendingPlatforms',
    noun: 'lending-platform',
    permission: 'finance.keep',
    orderBy: ['exitBy', 'outstandingAmount', 'exitedOn'],
    openFirst: { until: 'exitedOn', by: 'exitBy' },
    filterBy: ['status'],
    search: ['name'],
    refuse: ({ exitedOn, status, outstandingAmount }, today) =>
      firstOf(
        refusalOfFuture({ exitedOn }, today),
        (status === 'EXITED') === (exitedOn != null) ? null : { code: 'platform.exit-day', field: 'exitedOn' },
        status === 'EXITED' && outstandingAmount > 0
          ? { code: 'platform.still-owes', field: 'outstandingAmount' }
          : null,
      ),
  }),
]

export const fundraisingFeature: Feature = {
  entities: [FundraisingCase, FundraisingAd, LendingPlatform],
  resolvers: doors,
  targets: [illegalAds],
}
