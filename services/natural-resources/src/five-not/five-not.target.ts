import { type Ask, type Condition, defineTarget, percentOf } from '@tongchou/service-kit'
import type { FiveNotKind } from './five-not.codes.ts'
import { fiveNotParcels } from './five-not.repository.ts'

const PARCELS = { zh: '宗', en: 'parcels' }

/** What people call a class; a parcel behind the number is told with it. */
const KIND_WORDS: Readonly<Record<FiveNotKind, string>> = {
  APPROVED_NOT_SUPPLIED: '批而未供',
  SUPPLIED_NOT_USED: '供而未用',
  USED_NOT_FULLY: '用而未尽',
  BUILT_NOT_PRODUCING: '建而未投',
  PRODUCING_BELOW_STANDARD: '投而未达标',
}
const KIND_WORD = `CASE r.kind ${Object.entries(KIND_WORDS)
  .map(([kind, word]) => `WHEN '${kind}' THEN '${word}'`)
  .join(' ')} END`

const LISTED =
  'SELECT l.parcelId AS parcelId, l.kind AS kind, MAX(CASE WHEN l.disposedOn <= ? THEN 1 ELSE 0 END) AS disposed FROM five_not_listing l WHERE l.listedOn <= ? GROUP BY l.parcelId, l.kind'

/** Every parcel and class listed by the day, and those that fall under a class and were never listed: neither can be forgotten. */
async function casesOn({ db, asOf }: Ask): Promise<Condition> {
  const flagged = await fiveNotParcels(db, asOf)
  return {
    sql: `SELECT c.parcelId AS parcelId, c.kind AS kind, c.disposed AS disposed, 1 AS listed FROM (${LISTED}) c
      UNION ALL SELECT f.parcelId AS parcelId, f.kind AS kind, 0 AS disposed, 0 AS listed FROM (${flagged.sql}) f
        WHERE NOT EXISTS (SELECT 1 FROM five_not_listing l WHERE l.parcelId = f.parcelId AND l.kind = f.kind AND l.listedOn <= ?)`,
    parameters: [asOf, asOf, ...flagged.parameters, asOf],
  }
}

/** “五未”土地分类处置率. */
export const fiveNotDisposed = defineTarget({
  code: 'FIN-WUWEI',
  formula: {
    zh: '已处置的“五未”地块数 ÷（已列入台账的＋按日判定属“五未”而未列入台账的地块数），按类分别计',
    en: 'Five-not parcels disposed of ÷ (those listed + those that fall under a class on the day and are not listed), class by class',
  },
  async measure(ask) {
    const { sql, parameters } = await casesOn(ask)
    const rows = await ask.db.sql<{ kind: string; n: number; disposed: number; listed: number }>(
      `SELECT q.kind AS kind, COUNT(*) AS n, SUM(q.disposed) AS disposed, SUM(q.listed) AS listed FROM (${sql}) q GROUP BY q.kind ORDER BY q.kind`,
      parameters,
    )
    const whole = rows.reduce((sum, { n }) => sum + Number(n), 0)
    const disposed = rows.reduce((sum, row) => sum + Number(row.disposed), 0)
    const listed = rows.reduce((sum, row) => sum + Number(row.listed), 0)
    return {
      value: percentOf(disposed, whole),
      numerator: disposed,
      denominator: whole,
      inputs: [
        { name: { zh: '已处置', en: 'disposed of' }, value: disposed, unit: PARCELS },
        { name: { zh: '“五未”地块', en: 'five-not parcels' }, value: whole, unit: PARCELS },
        { name: { zh: '其中未列入台账', en: 'of them not listed' }, value: whole - listed, unit: PARCELS },
      ],
    }
  },
  // A parcel that nobody listed has no listing to lead to: it stands for itself.
  async records({ db, asOf }) {
    const flagged = await fiveNotParcels(db, asOf)
    return {
      from: `(SELECT l.id, p.name, l.kind, CASE WHEN l.disposedOn <= ? THEN 1 ELSE 0 END AS disposed, '' AS unlisted
                FROM five_not_listing l JOIN land_parcel p ON p.id = l.parcelId WHERE l.listedOn <= ?
              UNION ALL SELECT p.id, p.name, f.kind, 0 AS disposed, '（未列入台账）' AS unlisted
                FROM (${flagged.sql}) f JOIN land_parcel p ON p.id = f.parcelId
               WHERE NOT EXISTS (SELECT 1 FROM five_not_listing l
                 WHERE l.parcelId = f.parcelId AND l.kind = f.kind AND l.listedOn <= ?)) r`,
      parameters: [asOf, asOf, ...flagged.parameters, asOf],
      id: 'r.id',
      label: 'r.name',
      counts: 'r.disposed',
      note: `CONCAT(${KIND_WORD}, r.unlisted)`,
    }
  },
})
