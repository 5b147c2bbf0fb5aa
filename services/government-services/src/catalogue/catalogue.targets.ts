import { type Ask, defineTarget, type Measured, type Words } from '@tongchou/service-kit'
import { AT_MOST_ONCE, IN_FORCE, inForceOn } from '../service-item/in-force.ts'
import { ITEMS } from '../service-item/target-words.ts'

const DEPARTMENTS: Words = { zh: '个部门', en: 'departments' }

interface Departments {
  readonly sql: string
  readonly parameters: readonly string[]
}

/** Departments with items that cost at most one visit; counted is one whose list is published. */
const onceLists = ({ asOf }: Ask): Departments => ({
  sql: `SELECT d.department AS department, d.items AS items,
      CASE WHEN EXISTS (SELECT 1 FROM service_catalogue c WHERE c.kind = 'AT_MOST_ONCE' AND c.publishedOn <= ?
        AND (c.department = d.department OR (c.department IS NULL AND EXISTS (SELECT 1 FROM service_catalogue_entry e
          WHERE e.catalogueId = c.id AND e.department = d.department)))) THEN 1 ELSE 0 END AS counted
    FROM (SELECT i.department AS department, COUNT(*) AS items FROM ${IN_FORCE} AND ${AT_MOST_ONCE} GROUP BY i.department) d`,
  parameters: [asOf, ...inForceOn(asOf)],
})

/** Departments with items in force; counted is one that the latest edition of the guidance catalogue covers. */
const guidance = ({ asOf }: Ask): Departments => ({
  sql: `SELECT d.department AS department, d.items AS items,
      CASE WHEN EXISTS (SELECT 1 FROM service_catalogue c JOIN service_catalogue_entry e ON e.catalogueId = c.id
        WHERE c.kind = 'GUIDANCE' AND e.department = d.department AND c.publishedOn =
          (SELECT MAX(l.publishedOn) FROM service_catalogue l WHERE l.kind = 'GUIDANCE' AND l.publishedOn <= ?))
        THEN 1 ELSE 0 END AS counted
    FROM (SELECT i.department AS department, COUNT(*) AS items FROM ${IN_FORCE} GROUP BY i.department) d`,
  parameters: [asOf, ...inForceOn(asOf)],
})

/** Done once every department is covered. */
async function covered({ db }: Ask, { sql, parameters }: Departments): Promise<Measured> {
  const [row] = await db.sql<{ n: number; counted: number | null; items: number | null; listed: number | null }>(
    `SELECT COUNT(*) AS n, SUM(r.counted) AS counted, SUM(r.items) AS items, SUM(r.counted * r.items) AS listed FROM (${sql}) r`,
    parameters,
  )
  const [all, done] = [Number(row?.n ?? 0), Number(row?.counted ?? 0)]
  return {
    value: all > 0 && done === all ? 1 : 0,
    inputs: [
      { name: { zh: '已公布', en: 'published' }, value: done, unit: DEPARTMENTS },
      { name: { zh: '应公布', en: 'to publish' }, value: all, unit: DEPARTMENTS },
      {
        name: { zh: '已公布部门的事项', en: 'items of those published' },
        value: Number(row?.listed ?? 0),
        unit: ITEMS,
      },
      { name: { zh: '全部事项', en: 'items in all' }, value: Number(row?.items ?? 0), unit: ITEMS },
    ],
  }
}

const recordsOf = ({ sql, parameters }: Departments) => ({
  from: `(${sql}) r`,
  parameters,
  id: 'r.department',
  label: 'r.department',
  counts: 'r.counted',
  note: 'r.items',
})

/** “最多跑一次”事项梳理公布. */
export const onceListsPublished = defineTarget({
  code: 'SRV-ONCE-LIST',
  formula: {
    zh: '每个有“最多跑一次”事项的部门均已公布事项清单为 1，否则为 0',
    en: '1 once every department with at-most-one-visit items has its list published, else 0',
  },
  measure: (ask) => covered(ask, onceLists(ask)),
  records: (ask) => recordsOf(onceLists(ask)),
})

/** 全县群众和企业到政府办事事项指导目录公布. */
export const guidancePublished = defineTarget({
  code: 'SRV-CATALOGUE',
  formula: {
    zh: '最近一版指导目录覆盖每个有在办事项的部门为 1，否则为 0',
    en: '1 once the latest edition of the guidance catalogue covers every department with items in force, else 0',
  },
  measure: (ask) => covered(ask, guidance(ask)),
  records: (ask) => recordsOf(guidance(ask)),
})
