import { type Ask, defineTarget } from '@tongchou/service-kit'
import { CASES, shareOf } from '../service-item/target-words.ts'

const decided = ({ asOf, year }: Ask) => ({
  sql: `SELECT c.id AS id, c.number AS number, c.decidedOn AS decidedOn,
               CASE WHEN c.processPublishedOn <= ? AND c.resultPublishedOn <= ? THEN 1 ELSE 0 END AS counted
          FROM service_case c WHERE c.decidedOn BETWEEN ? AND ? AND c.isPublic = 1`,
  parameters: [asOf, asOf, `${year}-01-01`, asOf],
})

/** 审批过程和结果公开率. */
export const casePublished = defineTarget({
  code: 'SRV-OPEN',
  formula: {
    zh: '本年办结且依法应公开的办件中，过程和结果均已公开的件数 ÷ 本年办结且依法应公开的件数',
    en: 'Of the cases decided in the year that must be made public, those whose process and result both were',
  },
  measure: (ask) =>
    shareOf(ask, decided(ask), {
      part: { zh: '过程和结果均已公开', en: 'process and result made public' },
      whole: { zh: '应公开的办结件', en: 'decided cases that must be' },
      unit: CASES,
    }),
  records(ask) {
    const { sql, parameters } = decided(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.number', counts: 'r.counted', note: 'r.decidedOn' }
  },
})
