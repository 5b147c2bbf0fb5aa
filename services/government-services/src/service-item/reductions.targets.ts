import { type Ask, defineTarget, percentOf, type TargetDefinition, type Words, yuanOf } from '@tongchou/service-kit'
import { IS_IN_FORCE } from './in-force.ts'
import { lastYearEnd } from './service-item.types.ts'

interface Cut {
  readonly code: string
  /** Column of a version. */
  readonly column: 'stepCount' | 'materialCount' | 'promisedDays' | 'fee'
  readonly what: Words
  readonly unit: Words
}

/** A version that was in force at some time from the earlier day to the later. Takes the later, then the earlier. */
const HELD = 'w.publishedOn <= ? AND (w.supersededOn IS NULL OR w.supersededOn > ?)'
const EARLIER = 'w.publishedOn <= ?'
const LATER = '(w.supersededOn IS NULL OR w.supersededOn > ?)'

/** Items that were not in force on both days. Takes the earlier day, then the later twice. */
const LEFT_OUT = '(i.publishedOn > ? OR i.cancelledOn <= ? OR i.suspendedOn <= ?)'

interface Sums {
  readonly n: number
  readonly earlier: number | null
  readonly later: number | null
}

/**
 * What was asked before and what is asked now, of the items in force on both days: all versions of the two days, less those of
 * the few items that were in force on one of them only. Asking of each version whether its item counts would take thrice as long.
 */
async function sumsOf({ db, asOf }: Ask, column: Cut['column']): Promise<Sums> {
  const before = lastYearEnd(asOf)
  const sums = `COUNT(CASE WHEN ${EARLIER} THEN 1 END) AS n, SUM(CASE WHEN ${EARLIER} THEN w.${column} END) AS earlier,
    SUM(CASE WHEN ${LATER} THEN w.${column} END) AS later`
  const days = [before, before, asOf, asOf, before]
  const [row] = await db.sql<Sums>(
    `SELECT a.n - o.n AS n, a.earlier - COALESCE(o.earlier, 0) AS earlier, a.later - COALESCE(o.later, 0) AS later
      FROM (SELECT ${sums} FROM service_item_version w WHERE ${HELD}) a,
        (SELECT ${sums} FROM service_item i CROSS JOIN service_item_version w ON w.itemId = i.id
          WHERE ${HELD} AND ${LEFT_OUT}) o`,
    [...days, ...days, before, asOf, asOf],
  )
  return row ?? { n: 0, earlier: null, later: null }
}

/** The items in force on both days, each with what it asked less before than now. */
const cuts = ({ asOf }: Ask, column: Cut['column']) => {
  const before = lastYearEnd(asOf)
  return {
    sql: `SELECT i.id AS id, i.name AS name, SUM(CASE WHEN ${EARLIER} THEN w.${column} ELSE 0 END)
        - SUM(CASE WHEN ${LATER} THEN w.${column} ELSE 0 END) AS cut
      FROM service_item i CROSS JOIN service_item_version w ON w.itemId = i.id AND ${HELD}
      WHERE ${IS_IN_FORCE} GROUP BY i.id, i.name`,
    parameters: [before, asOf, asOf, before, before, asOf, asOf],
  }
}

function cutTarget({ code, column, what, unit }: Cut): TargetDefinition {
  const shown = (sum: number | null): number => (column === 'fee' ? yuanOf(Number(sum ?? 0)) : Number(sum ?? 0))
  return defineTarget({
    code,
    formula: {
      zh: `（上年末实施清单版本${what.zh}合计 − 现行版本${what.zh}合计）÷ 上年末合计；只比较两个时点均在办的事项`,
      en: `(Sum of ${what.en} in the versions of last year's end − sum in those in force) ÷ the former, for items in force on both days`,
    },
    async measure(ask) {
      const { n, earlier, later } = await sumsOf(ask, column)
      const [before, now] = [shown(earlier), shown(later)]
      return {
        value: percentOf(before - now, before),
        numerator: before - now,
        denominator: before,
        inputs: [
          { name: { zh: `上年末${what.zh}合计`, en: `${what.en} at last year's end` }, value: before, unit },
          { name: { zh: `现行${what.zh}合计`, en: `${what.en} now` }, value: now, unit },
          {
            name: { zh: '可比事项', en: 'items compared' },
            value: Number(n),
            unit: { zh: '项', en: 'items' },
          },
        ],
      }
    },
    records(ask) {
      const { sql, parameters } = cuts(ask, column)
      return {
        from: `(${sql}) r`,
        parameters,
        id: 'r.id',
        label: 'r.name',
        counts: 'CASE WHEN r.cut > 0 THEN 1 ELSE 0 END',
        note: column === 'fee' ? 'r.cut / 100.0' : 'r.cut',
      }
    },
  })
}

/** 减环节、减材料、减时限、减费用, each out of two versions and never typed. */
export const reductions: readonly TargetDefinition[] = [
  cutTarget({
    code: 'SRV-CUT-STEPS',
    column: 'stepCount',
    what: { zh: '办理环节', en: 'steps' },
    unit: { zh: '个', en: 'steps' },
  }),
  cutTarget({
    code: 'SRV-CUT-DOCS',
    column: 'materialCount',
    what: { zh: '申请材料', en: 'materials' },
    unit: { zh: '份', en: 'materials' },
  }),
  cutTarget({
    code: 'SRV-CUT-TIME',
    column: 'promisedDays',
    what: { zh: '承诺办结时限', en: 'promised working days' },
    unit: { zh: '工作日', en: 'working days' },
  }),
  cutTarget({
    code: 'SRV-CUT-FEES',
    column: 'fee',
    what: { zh: '办事费用', en: 'fees' },
    unit: { zh: '元', en: 'yuan' },
  }),
]
