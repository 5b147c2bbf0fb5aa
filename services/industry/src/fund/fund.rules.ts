import type { FundEntryKind } from './fund-entry.entity.ts'

type Totals = Readonly<Record<`${FundEntryKind}`, number>>

/** Capital paid in and not withdrawn, in 分. */
export const capitalOf = ({ PAID_IN, WITHDRAWN }: Totals): number => PAID_IN - WITHDRAWN

/** Invested and neither recovered nor lost. */
export const investedOf = ({ INVESTED, RECOVERED, LOST }: Totals): number => INVESTED - RECOVERED - LOST

export const guaranteedOf = ({ GUARANTEED, RELEASED }: Totals): number => GUARANTEED - RELEASED

/** What may still be invested, guaranteed or withdrawn. */
export const remainingOf = (totals: Totals): number =>
  capitalOf(totals) - totals.LOST - investedOf(totals) - guaranteedOf(totals)

export type FundVerdict = 'right' | 'short' | 'more-than-invested' | 'more-than-guaranteed'

/** May this movement be made on these totals? */
export function judgeEntry(kind: `${FundEntryKind}`, amount: number, totals: Totals): FundVerdict {
  switch (kind) {
    case 'PAID_IN':
      return 'right'
    case 'RECOVERED':
    case 'LOST':
      return amount > investedOf(totals) ? 'more-than-invested' : 'right'
    case 'RELEASED':
      return amount > guaranteedOf(totals) ? 'more-than-guaranteed' : 'right'
    default:
      return amount > remainingOf(totals) ? 'short' : 'right'
  }
}
