import { defineTarget } from '@tongchou/service-kit'

const CASES = { zh: '宗', en: 'plots' }
const UNAPPROVED = '(c.approvedOn IS NULL OR c.approvedOn > ?) AND (c.restoredOn IS NULL OR c.restoredOn > ?)'

/** 耕地用途不变: farmland used otherwise without approval and not yet restored. */
export const farmlandUse = defineTarget({
  code: 'LND-USE',
  formula: {
    zh: '截至当日发现的、未经批准且尚未恢复的耕地用途改变宗数',
    en: 'Changes of farmland’s use found by the day, neither approved nor restored',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ n: number; area: number | null; found: number }>(
      `SELECT COALESCE(SUM(CASE WHEN ${UNAPPROVED} THEN 1 ELSE 0 END), 0) AS n,
              SUM(CASE WHEN ${UNAPPROVED} THEN c.areaMu ELSE 0 END) AS area, COUNT(*) AS found
         FROM farmland_use_change c WHERE c.foundOn <= ?`,
      [asOf, asOf, asOf, asOf, asOf],
    )
    const value = Number(row?.n ?? 0)
    return {
      value,
      inputs: [
        { name: { zh: '未批且未恢复', en: 'unapproved, unrestored' }, value, unit: CASES },
        { name: { zh: '涉及面积', en: 'area' }, value: Number(row?.area ?? 0), unit: { zh: '亩', en: 'mu' } },
        { name: { zh: '累计发现', en: 'found in all' }, value: Number(row?.found ?? 0), unit: CASES },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT c.id, c.place, c.areaMu, CASE WHEN ${UNAPPROVED} THEN 0 ELSE 1 END AS settled
              FROM farmland_use_change c WHERE c.foundOn <= ?) r`,
    parameters: [asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.place',
    counts: 'r.settled',
    note: 'r.areaMu',
    noteName: { zh: '面积', en: 'area' },
    noteUnit: { zh: '亩', en: 'mu' },
  }),
})

const BREACH = '(k.lawfulOn IS NULL OR k.lawfulOn > ?) AND (k.clearedOn IS NULL OR k.clearedOn > ?)'
const OVERLAPPING = 'FROM red_line_check k WHERE k.checkedOn <= ? AND k.overlapMu > 0'

/** 永久基本农田控制线突破数: what lies within the line without lawful approval. */
export const redLineBreaches = defineTarget({
  code: 'LND-REDLINE',
  formula: {
    zh: '截至当日套合检查压占永久基本农田、无合法批准且尚未退出的起数',
    en: 'Checks by the day that found land within the line, without lawful approval and not yet cleared',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ n: number; area: number | null }>(
      `SELECT COALESCE(SUM(CASE WHEN ${BREACH} THEN 1 ELSE 0 END), 0) AS n, SUM(CASE WHEN ${BREACH} THEN k.overlapMu ELSE 0 END) AS area ${OVERLAPPING}`,
      [asOf, asOf, asOf, asOf, asOf],
    )
    const value = Number(row?.n ?? 0)
    return {
      value,
      inputs: [
        { name: { zh: '突破起数', en: 'breaches' }, value, unit: { zh: '起', en: 'breaches' } },
        { name: { zh: '压占面积', en: 'area' }, value: Number(row?.area ?? 0), unit: { zh: '亩', en: 'mu' } },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT k.id, k.name, k.overlapMu, CASE WHEN ${BREACH} THEN 0 ELSE 1 END AS lawful ${OVERLAPPING}) r`,
    parameters: [asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.lawful',
    note: 'r.overlapMu',
    noteName: { zh: '压占', en: 'overlap' },
    noteUnit: { zh: '亩', en: 'mu' },
  }),
})
