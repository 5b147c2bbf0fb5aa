import { type Ask, defineTarget, type Measured, type Words } from '@tongchou/service-kit'
import { AT_MOST_ONCE, IN_FORCE, inForceOn, IS_IN_FORCE, isInForceOn } from '../service-item/in-force.ts'
import { ITEMS } from '../service-item/target-words.ts'

const DEPARTMENTS: Words = { zh: '个部门', en: 'departments' }

/** Which departments a published list covers, and which items `i` ask for it. */
interface Coverage {
  readonly listed: string
  /** As `FROM … WHERE …`. */
  readonly items: string
  readonly parameters: readonly string[]
}

/** Departments whose at-most-one-visit list is published by a day: their own, or the county's that names them. */
const ONCE_LISTED = `SELECT c.department AS department FROM service_catalogue c
    WHERE c.kind = 'AT_MOST_ONCE' AND c.publishedOn <= ? AND c.department IS NOT NULL
  UNION SELECT e.department FROM service_catalogue_entry e JOIN service_catalogue c ON c.id = e.catalogueId
    WHERE c.kind = 'AT_MOST_ONCE' AND c.publishedOn <= ? AND c.department IS NULL`

/** Departments that the latest edition of the guidance catalogue covers. */
const GUIDED = `SELECT DISTINCT e.department AS department FROM service_catalogue_entry e
    JOIN service_catalogue c ON c.id = e.catalogueId
  WHERE c.kind = 'GUIDANCE' AND c.publishedOn =
    (SELECT MAX(l.publishedOn) FROM service_catalogue l WHERE l.kind = 'GUIDANCE' AND l.publishedOn <= ?)`

/** Items that cost at most one visit; their department must have its list out. */
const onceLists = ({ asOf }: Ask): Coverage => ({
  listed: ONCE_LISTED,
  items: `${IN_FORCE} AND ${AT_MOST_ONCE}`,
  parameters: [...inForceOn(asOf), asOf, asOf],
})

/** All items; their department must stand in the catalogue. */
const guidance = ({ asOf }: Ask): Coverage => ({
  listed: GUIDED,
  items: `service_item i WHERE ${IS_IN_FORCE}`,
  parameters: [...isInForceOn(asOf), asOf],
})

const COUNTED = 'CASE WHEN l.department IS NULL THEN 0 ELSE 1 END AS counted'

/** Done once every department is covered. */
async function everyDepartment({ db }: Ask, { listed, items, parameters }: Coverage): Promise<Measured> {
  const [row] = await db.sql<{ n: number; done: number | null; items: number | null; listed: number | null }>(
    `SELECT COUNT(*) AS n, SUM(r.counted) AS done, SUM(r.items) AS items, SUM(r.counted * r.items) AS listed
      FROM (SELECT f.items AS items, ${COUNTED}
        FROM (SELECT i.department AS department, COUNT(*) AS items FROM ${items} GROUP BY i.department) f
        LEFT JOIN (${listed}) l ON l.department = f.department) r`,
    parameters,
  )
  const [all, done] = [Number(row?.n ?? 0), Number(row?.done ?? 0)]
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

/** The items, each with whether its department is covered. */
const recordsOf = ({ listed, items, parameters }: Coverage) => ({
  from: `(SELECT f.id AS id, f.name AS name, f.code AS code, ${COUNTED}
      FROM (SELECT i.id AS id, i.name AS name, i.code AS code, i.department AS department
        FROM ${items}) f
      LEFT JOIN (${listed}) l ON l.department = f.department) r`,
  parameters,
  id: 'r.id',
  label: 'r.name',
  counts: 'r.counted',
  note: 'r.code',
})

/** “最多跑一次”事项梳理公布. */
export const onceListsPublished = defineTarget({
  code: 'SRV-ONCE-LIST',
  formula: {
    zh: '每个有“最多跑一次”事项的部门均已公布事项清单为 1，否则为 0',
    en: '1 once every department with at-most-one-visit items has its list published, else 0',
  },
  measure: (ask) => everyDepartment(ask, onceLists(ask)),
  records: (ask) => recordsOf(onceLists(ask)),
})

/** 全县群众和企业到政府办事事项指导目录公布. */
export const guidancePublished = defineTarget({
  code: 'SRV-CATALOGUE',
  formula: {
    zh: '最近一版指导目录覆盖每个有在办事项的部门为 1，否则为 0',
    en: '1 once the latest edition of the guidance catalogue covers every department with items in force, else 0',
  },
  measure: (ask) => everyDepartment(ask, guidance(ask)),
  records: (ask) => recordsOf(guidance(ask)),
})
