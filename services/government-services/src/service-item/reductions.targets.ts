import { type Ask, defineTarget, percentOf, type TargetDefinition, type Words, yuanOf } from '@tongchou/service-kit'
import { lastYearEnd } from './service-item.types.ts'

interface Cut {
  readonly code: string
  /** Column of a version. */
  readonly column: 'stepCount' | 'materialCount' | 'promisedDays' | 'fee'
  readonly what: Words
  readonly unit: Words
}

const HELD = 'w.publishedOn <= ? AND (w.supersededOn IS NULL OR w.supersededOn > ?)'

/**
 * Items in force today that had a version at the end of last year, as `x`: `earlier` what was asked before, `later` what is
 * asked now. One walk over the versions in the order of their items, which their index alone answers.
 */
const comparedBy = (column: Cut['column']): string =>
  `(SELECT w.itemId AS itemId, MAX(CASE WHEN ${HELD} THEN w.${column} END) AS earlier,
      MAX(CASE WHEN ${HELD} THEN w.${column} END) AS later
    FROM service_item_version w
    WHERE w.itemId NOT IN (SELECT i.id FROM service_item i WHERE i.cancelledOn <= ?)
      AND w.itemId NOT IN (SELECT i.id FROM service_item i WHERE i.suspendedOn <= ?)
    GROUP BY w.itemId) x`

const COMPARABLE = 'x.earlier IS NOT NULL AND x.later IS NOT NULL'

function comparedOn({ asOf }: Ask): string[] {
  const before = lastYearEnd(asOf)
  return [before, before, asOf, asOf, asOf, asOf]
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
      const [row] = await ask.db.sql<{ n: number; earlier: number | null; later: number | null }>(
        `SELECT COUNT(*) AS n, SUM(x.earlier) AS earlier, SUM(x.later) AS later FROM ${comparedBy(column)} WHERE ${COMPARABLE}`,
        comparedOn(ask),
      )
      const [before, now] = [shown(row?.earlier ?? null), shown(row?.later ?? null)]
      return {
        value: percentOf(before - now, before),
        numerator: before - now,
        denominator: before,
        inputs: [
          { name: { zh: `上年末${what.zh}合计`, en: `${what.en} at last year's end` }, value: before, unit },
          { name: { zh: `现行${what.zh}合计`, en: `${what.en} now` }, value: now, unit },
          {
            name: { zh: '可比事项', en: 'items compared' },
            value: Number(row?.n ?? 0),
            unit: { zh: '项', en: 'items' },
          },
        ],
      }
    },
    records: (ask) => ({
      from: `(SELECT i.id AS id, i.name AS name, x.earlier - x.later AS cut FROM ${comparedBy(column)}
        JOIN service_item i ON i.id = x.itemId WHERE ${COMPARABLE}) r`,
      parameters: comparedOn(ask),
      id: 'r.id',
      label: 'r.name',
      counts: 'CASE WHEN r.cut > 0 THEN 1 ELSE 0 END',
      note: column === 'fee' ? 'r.cut / 100.0' : 'r.cut',
    }),
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
