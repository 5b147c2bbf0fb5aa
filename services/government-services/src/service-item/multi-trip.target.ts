import { type Ask, defineTarget } from '@tongchou/service-kit'
import { ITEMS, shareOf } from './target-words.ts'

const flagged = ({ asOf }: Ask) => ({
  sql: `SELECT i.id AS id, i.name AS name, i.multiTripCause AS cause,
      CASE WHEN i.reengineeredOn <= ? THEN 1 ELSE 0 END AS counted
    FROM service_item i WHERE i.multiTripOn <= ? AND (i.cancelledOn IS NULL OR i.cancelledOn > ?)`,
  parameters: [asOf, asOf, asOf],
})

/** 多次跑多头跑事项流程打通率. */
export const multiTripDone = defineTarget({
  code: 'SRV-MULTITRIP',
  formula: {
    zh: '已完成流程再造的“多次跑、多头跑”事项数 ÷ 已查明的“多次跑、多头跑”事项数',
    en: 'Multi-trip items whose process was made anew ÷ multi-trip items found',
  },
  measure: (ask) =>
    shareOf(ask, flagged(ask), {
      part: { zh: '已完成流程再造', en: 'made anew' },
      whole: { zh: '多次跑多头跑事项', en: 'multi-trip items' },
      unit: ITEMS,
    }),
  records(ask) {
    const { sql, parameters } = flagged(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.name', counts: 'r.counted', note: 'r.cause' }
  },
})
