import { defineTarget, percentOf } from '@tongchou/service-kit'
import { PERCENT, moneyNote, yuan, YUAN } from '../target/target-words.ts'

type Sums = Record<'need' | 'given' | 'whole' | 'givenBefore' | 'wholeBefore', number | null>

/** 财政八项支出需求保障率: need of the eight met, and their share of all that was given, against last year. */
export const eightSpending = defineTarget({
  code: 'FIN-EIGHT',
  formula: {
    zh: '本年八项支出科目（201、204、205、206、208、210、211、212）预算安排 ÷ 支出需求',
    en: 'Given in the year for the eight categories (subjects 201, 204, 205, 206, 208, 210, 211, 212) ÷ their need',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<Sums>(
      `SELECT SUM(CASE WHEN l.planYear = ? AND s.eight = 1 THEN l.needAmount END) AS need,
              SUM(CASE WHEN l.planYear = ? AND s.eight = 1 THEN l.allocatedAmount END) AS given,
              SUM(CASE WHEN l.planYear = ? THEN l.allocatedAmount END) AS whole,
              SUM(CASE WHEN l.planYear = ? AND s.eight = 1 THEN l.allocatedAmount END) AS givenBefore,
              SUM(CASE WHEN l.planYear = ? THEN l.allocatedAmount END) AS wholeBefore
         FROM budget_line l JOIN budget_subject s ON s.planYear = ? AND s.subject = l.subject
        WHERE l.planYear BETWEEN ? AND ? AND l.allocatedOn <= ?`,
      [year, year, year, year - 1, year - 1, year, year - 1, year, asOf],
    )
    const need = yuan(row?.need)
    const given = yuan(row?.given)
    const share = percentOf(given, yuan(row?.whole))
    const shareBefore = percentOf(yuan(row?.givenBefore), yuan(row?.wholeBefore))
    return {
      value: percentOf(given, need),
      numerator: given,
      denominator: need,
      inputs: [
        { name: { zh: '八项支出安排', en: 'given for the eight' }, value: given, unit: YUAN },
        { name: { zh: '八项支出需求', en: 'need of the eight' }, value: need, unit: YUAN },
        { name: { zh: '八项支出占比', en: 'share of the eight' }, value: share, unit: PERCENT },
        { name: { zh: '上年占比', en: 'share last year' }, value: shareBefore, unit: PERCENT },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT l.id, l.name, l.needAmount - l.allocatedAmount AS lacking FROM budget_line l
              JOIN budget_subject s ON s.planYear = l.planYear AND s.subject = l.subject
             WHERE l.planYear = ? AND s.eight = 1 AND l.allocatedOn <= ?) r`,
    parameters: [year, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'CASE WHEN r.lacking <= 0 THEN 1 ELSE 0 END',
    ...moneyNote('r.lacking', { zh: '缺口', en: 'short of need' }),
  }),
})
