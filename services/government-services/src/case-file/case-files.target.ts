import { type Ask, defineTarget } from '@tongchou/service-kit'
import { CASES, shareOf } from '../service-item/target-words.ts'

const closed = ({ asOf, year }: Ask) => ({
  sql: `SELECT c.id AS id, c.number AS number, c.closedOn AS closedOn,
      CASE WHEN c.archivedOn <= ? THEN 1 ELSE 0 END AS counted
    FROM service_case c WHERE c.closedOn BETWEEN ? AND ?`,
  parameters: [asOf, `${year}-01-01`, asOf],
})

/** 三减一建建档率: 建档案. */
export const caseFiles = defineTarget({
  code: 'SRV-FILES',
  formula: {
    zh: '已建档归档的办结件数 ÷ 本年办结件数',
    en: 'Closed cases with a file in the archive ÷ cases closed this year',
  },
  measure: (ask) =>
    shareOf(ask, closed(ask), {
      part: { zh: '已建档', en: 'with a file' },
      whole: { zh: '本年办结', en: 'closed this year' },
      unit: CASES,
    }),
  records(ask) {
    const { sql, parameters } = closed(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.number', counts: 'r.counted', note: 'r.closedOn' }
  },
})
