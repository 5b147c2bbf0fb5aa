import { type Db, defineTarget, percentOf } from '@tongchou/service-kit'
import { IS_IN_FORCE, isInForceOn, ON_APPLICATION } from '../service-item/in-force.ts'
import { lastYearEnd } from '../service-item/service-item.types.ts'
import { ITEMS } from '../service-item/target-words.ts'

const IN_HALL = 'h.movedInOn <= ? AND (h.movedOutOn IS NULL OR h.movedOutOn > ?)'

/** Items on application in force on a day, each with whether it was in the hall. */
const itemsInHall = (day: string) => ({
  sql: `SELECT i.id AS id, i.name AS name, i.code AS code,
               CASE WHEN EXISTS (SELECT 1 FROM hall_item h WHERE h.itemId = i.id AND ${IN_HALL}) THEN 1 ELSE 0 END AS counted
          FROM service_item i WHERE ${ON_APPLICATION} AND ${IS_IN_FORCE}`,
  parameters: [day, day, ...isInForceOn(day)],
})

const counted = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`

/** How many items on application were in force on each of some days, and how many of them in the hall: an item is there once at a time. */
export async function hallCounts(db: Db, days: readonly string[]): Promise<{ items: number; inHall: number }[]> {
  const columns = (condition: string) => days.map((_, index) => `${counted(condition)} AS day${index}`).join(', ')
  const [[items], [inHall]] = await Promise.all([
    db.sql<Record<string, number | null>>(
      `SELECT ${columns(IS_IN_FORCE)} FROM service_item i WHERE ${ON_APPLICATION}`,
      days.flatMap(isInForceOn),
    ),
    db.sql<Record<string, number | null>>(
      `SELECT ${columns(`${IN_HALL} AND ${IS_IN_FORCE}`)} FROM service_item i JOIN hall_item h ON h.itemId = i.id
        WHERE ${ON_APPLICATION}`,
      days.flatMap((day) => [day, day, ...isInForceOn(day)]),
    ),
  ])
  return days.map((_, index) => ({
    items: Number(items?.[`day${index}`] ?? 0),
    inHall: Number(inHall?.[`day${index}`] ?? 0),
  }))
}

/** 事项进驻市民大厅率. */
export const itemsInHallShare = defineTarget({
  code: 'SRV-HALL',
  formula: {
    zh: '已进驻市民大厅的县级依申请事项数 ÷ 在办县级依申请事项数，与上年末比较',
    en: 'County items on application that are in the hall ÷ such items in force, against the end of last year',
  },
  async measure({ db, asOf }) {
    const [now, before] = await hallCounts(db, [asOf, lastYearEnd(asOf)])
    const [numerator, denominator] = [now?.inHall ?? 0, now?.items ?? 0]
    const baseline = percentOf(before?.inHall ?? 0, before?.items ?? 0)
    return {
      value: percentOf(numerator, denominator),
      baseline,
      numerator,
      denominator,
      inputs: [
        { name: { zh: '进驻大厅', en: 'in the hall' }, value: numerator, unit: ITEMS },
        { name: { zh: '县级依申请事项', en: 'county items on application' }, value: denominator, unit: ITEMS },
        {
          name: { zh: '上年末进驻率', en: 'share at the end of last year' },
          value: baseline,
          unit: { zh: '%', en: '%' },
        },
      ],
    }
  },
  records({ asOf }) {
    const { sql, parameters } = itemsInHall(asOf)
    return { from: `(${sql}) r`, parameters, id: 'r.id', label: 'r.name', counts: 'r.counted', note: 'r.code' }
  },
})
