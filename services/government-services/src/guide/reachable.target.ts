import { type Ask, defineTarget } from '@tongchou/service-kit'
import { shareOf } from '../service-item/target-words.ts'

const guides = ({ asOf }: Ask) => ({
  sql: `SELECT g.id AS id, g.title AS title, g.edition AS edition,
      CASE WHEN g.onlineSince <= ? AND g.phoneSince <= ? THEN 1 ELSE 0 END AS counted
    FROM service_guide g WHERE g.kind = 'GUIDE' AND g.publishedOn <= ? AND (g.withdrawnOn IS NULL OR g.withdrawnOn > ?)`,
  parameters: [asOf, asOf, asOf, asOf],
})

/** 办事指南网上可查电话可询率. */
export const guidesReachable = defineTarget({
  code: 'SRV-QUERY',
  formula: {
    zh: '网上可查且电话可询的现行服务指南数 ÷ 现行服务指南数',
    en: 'Guides in force found online and answered by telephone ÷ guides in force',
  },
  measure: (ask) =>
    shareOf(ask, guides(ask), {
      part: { zh: '网上可查、电话可询', en: 'found online and answered' },
      whole: { zh: '现行服务指南', en: 'guides in force' },
      unit: { zh: '份', en: 'guides' },
    }),
  records(ask) {
    const { sql, parameters } = guides(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.title', counts: 'r.counted', note: 'r.edition' }
  },
})
