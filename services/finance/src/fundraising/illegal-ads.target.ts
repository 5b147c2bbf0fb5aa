import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, ITEMS } from '../target/target-words.ts'

/** Those whose time has come, or that are already gone. */
const DUE = 'foundOn BETWEEN ? AND ? AND (dueOn <= ? OR removedOn <= ?)'
const IN_TIME = 'CASE WHEN removedOn <= ? AND removedOn <= dueOn THEN 1 ELSE 0 END'

/** 非法集资广告资讯清理率. */
export const illegalAds = defineTarget({
  code: 'FIN-ILLEGALAD',
  formula: {
    zh: '按时限清理的非法集资广告资讯 ÷ 本年发现且已到时限或已清理的条数',
    en: 'Illegal advertisements removed in time ÷ those found this year whose time has come or that are removed',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ due: number; inTime: number | null }>(
      `SELECT COUNT(*) AS due, SUM(${IN_TIME}) AS inTime FROM fundraising_ad WHERE ${DUE}`,
      [asOf, firstDay(year), asOf, asOf, asOf],
    )
    const due = Number(row?.due ?? 0)
    const inTime = Number(row?.inTime ?? 0)
    return {
      value: percentOf(inTime, due),
      numerator: inTime,
      denominator: due,
      inputs: [
        { name: { zh: '按时清理', en: 'removed in time' }, value: inTime, unit: ITEMS },
        { name: { zh: '应清理', en: 'to be removed' }, value: due, unit: ITEMS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, place, dueOn, ${IN_TIME} AS counted FROM fundraising_ad WHERE ${DUE}) r`,
    parameters: [asOf, firstDay(year), asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.place',
    counts: 'r.counted',
    note: 'r.dueOn',
    noteName: { zh: '限期', en: 'due' },
  }),
})
