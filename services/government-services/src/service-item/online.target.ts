import { type Ask, defineTarget, percentOf } from '@tongchou/service-kit'
import { IN_FORCE, inForceOn, ON_APPLICATION, ONLINE } from './in-force.ts'
import { ITEMS } from './target-words.ts'

const countable = ({ asOf }: Ask) => ({
  sql: `SELECT i.id AS id, i.name AS name, i.code AS code, CASE WHEN ${ONLINE} THEN 1 ELSE 0 END AS counted
    FROM ${IN_FORCE} AND ${ON_APPLICATION} AND v.offlineByLaw IS NULL`,
  parameters: inForceOn(asOf),
})

/** 依申请政务服务事项网上可办率. */
export const onlineShare = defineTarget({
  code: 'SRV-ONLINE',
  formula: {
    zh: '网上办理深度三级及以上的县级依申请事项数 ÷ 在办县级依申请事项数（依法不能网办的除外）',
    en: 'County items on application that may be applied for online ÷ such items in force, less those kept off by law',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ n: number; excluded: number | null; online: number | null }>(
      `SELECT COUNT(*) AS n, SUM(CASE WHEN v.offlineByLaw IS NULL THEN 0 ELSE 1 END) AS excluded,
          SUM(CASE WHEN v.offlineByLaw IS NULL AND ${ONLINE} THEN 1 ELSE 0 END) AS online
        FROM ${IN_FORCE} AND ${ON_APPLICATION}`,
      inForceOn(asOf),
    )
    const excluded = Number(row?.excluded ?? 0)
    const denominator = Number(row?.n ?? 0) - excluded
    const numerator = Number(row?.online ?? 0)
    return {
      value: percentOf(numerator, denominator),
      numerator,
      denominator,
      inputs: [
        { name: { zh: '网上可办', en: 'online' }, value: numerator, unit: ITEMS },
        {
          name: { zh: '依申请事项（分母）', en: 'items on application (denominator)' },
          value: denominator,
          unit: ITEMS,
        },
        { name: { zh: '依法不能网办（不计）', en: 'kept off by law (not counted)' }, value: excluded, unit: ITEMS },
      ],
    }
  },
  records(ask) {
    const { sql, parameters } = countable(ask)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.name', counts: 'r.counted', note: 'r.code' }
  },
})
