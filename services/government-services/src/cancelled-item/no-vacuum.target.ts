import { type Ask, defineTarget } from '@tongchou/service-kit'
import { ITEMS, shareOf } from '../service-item/target-words.ts'

/** Items cancelled or handed down by the day; counted is one with a measure in force and a check made. */
const followedUp = ({ asOf }: Ask) => ({
  sql: `SELECT c.id AS id, c.name AS name, c.document AS document,
      CASE WHEN c.supervisedSince <= ? AND EXISTS (SELECT 1 FROM supervision_check s
        WHERE s.cancelledItemId = c.id AND s.checkedOn <= ?) THEN 1 ELSE 0 END AS counted
    FROM cancelled_item c WHERE c.decidedOn <= ?`,
  parameters: [asOf, asOf, asOf],
})

/** 取消下放事项后续监管到位率. */
export const noVacuum = defineTarget({
  code: 'SRV-NOVACUUM',
  formula: {
    zh: '已有监管措施且有检查记录的取消、下放、承接、调整事项数 ÷ 取消、下放、承接、调整事项数',
    en: 'Cancelled, delegated, taken-over and adjusted items with a measure in force and a check on record ÷ all of them',
  },
  measure: (ask) =>
    shareOf(ask, followedUp(ask), {
      part: { zh: '监管到位', en: 'supervised' },
      whole: { zh: '取消下放调整事项', en: 'cancelled or adjusted items' },
      unit: ITEMS,
    }),
  records(ask) {
    const { sql, parameters } = followedUp(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.name', counts: 'r.counted', note: 'r.document' }
  },
})
