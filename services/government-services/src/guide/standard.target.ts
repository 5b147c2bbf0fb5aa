import { type Ask, defineTarget } from '@tongchou/service-kit'
import { IS_IN_FORCE, isInForceOn } from '../service-item/in-force.ts'
import { ITEMS, shareOf } from '../service-item/target-words.ts'

const published = (kind: string): string =>
  `EXISTS (SELECT 1 FROM service_guide g WHERE g.itemId = i.id AND g.kind = '${kind}' AND g.publishedOn <= ?
     AND (g.withdrawnOn IS NULL OR g.withdrawnOn > ?))`

/** Items of the five key fields in force; counted is one with procedure and guide, `note` its code. */
const standards = ({ asOf }: Ask) => ({
  sql: `SELECT q.id AS id, q.name AS name, q.code AS code, q.hasProcedure * q.hasGuide AS counted
    FROM (SELECT i.id AS id, i.name AS name, i.code AS code,
      CASE WHEN ${published('PROCEDURE')} THEN 1 ELSE 0 END AS hasProcedure,
      CASE WHEN ${published('GUIDE')} THEN 1 ELSE 0 END AS hasGuide
      FROM service_item i WHERE i.keyField IS NOT NULL AND ${IS_IN_FORCE}) q`,
  parameters: [asOf, asOf, asOf, asOf, ...isInForceOn(asOf)],
})

/** 重点领域事项标准化规程和指南编制率. */
export const keyFieldStandards = defineTarget({
  code: 'SRV-STD',
  formula: {
    zh: '五个重点领域中工作规程和服务指南均已公布的在办事项数 ÷ 五个重点领域在办事项数',
    en: 'Items in force in the five key fields with both procedure and guide published ÷ items in force in them',
  },
  measure: (ask) =>
    shareOf(ask, standards(ask), {
      part: { zh: '规程和指南均已公布', en: 'with procedure and guide' },
      whole: { zh: '重点领域事项', en: 'items in key fields' },
      unit: ITEMS,
    }),
  records(ask) {
    const { sql, parameters } = standards(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.name', counts: 'r.counted', note: 'r.code' }
  },
})
