import { type Context, daysBetween, percentOf } from '@tongchou/service-kit'
import { UpperFund } from '../upper-fund/upper-fund.entity.ts'
import { type FundOnADay, fundsOn } from '../upper-fund/upper-fund.repository.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import type { FundLedgerTotals } from './report.types.ts'

const sum = (funds: readonly FundOnADay[], of: (fund: FundOnADay) => number): number =>
  funds.reduce((total, fund) => total + of(fund), 0)

/** What was granted in the year of a day, how far it has gone, and what of all that was ever granted lies too long, in 分. */
export async function fundTotals(ctx: Context, asOf: string): Promise<FundLedgerTotals> {
  const [all, limits] = await Promise.all([
    fundsOn(ctx.db, asOf, ctx.scope(UpperFund, 'f')),
    thresholdsOf(ctx.db, Number(asOf.slice(0, 4))),
  ])
  const funds = all.filter(({ grantedOn }) => (grantedOn ?? '') >= `${asOf.slice(0, 4)}-01-01`)
  const lying = (days: number) => all.filter(({ idle }) => idle && daysBetween(idle.since, asOf) > days)
  const [idle, red] = [lying(limits.IDLE_WARN_DAYS), lying(limits.IDLE_RED_DAYS)]
  const received = sum(funds, (fund) => fund.received ?? 0)
  const paid = sum(funds, (fund) => fund.paid)
  return {
    funds: funds.length,
    granted: sum(funds, (fund) => fund.granted ?? 0),
    received,
    allocated: sum(funds, (fund) => fund.allocated),
    paid,
    idle: sum(idle, (fund) => fund.idle?.amount ?? 0),
    idleFunds: idle.length,
    idleRed: sum(red, (fund) => fund.idle?.amount ?? 0),
    paidShare: percentOf(paid, received),
  }
}
