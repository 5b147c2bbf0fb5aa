import { defineTarget } from '@tongchou/service-kit'

const firstDay = (year: number): string => `${year}-01-01`
const wholeYear = (year: number): [string, string] => [firstDay(year), `${year}-12-31`]

/** 新增入园企业户数: settled in the year and still in being. */
export const parkEntrants = defineTarget({
  code: 'IND-PARK-ENTRANTS',
  formula: {
    zh: '本年已入园且仍在经营（未关闭、未注销）的企业户数',
    en: 'Enterprises that settled in a park in the year and are still in being',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ entered: number; planned: number }>(
      `SELECT COALESCE(SUM(CASE WHEN e.enteredParkOn BETWEEN ? AND ? AND s.id IS NOT NULL THEN 1 ELSE 0 END), 0) AS entered,
              COALESCE(SUM(CASE WHEN e.parkEntryPlannedOn BETWEEN ? AND ? THEN 1 ELSE 0 END), 0) AS planned
         FROM enterprise e LEFT JOIN enterprise_status s ON s.enterpriseId = e.id AND s.fromDay <= ?
          AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')
        WHERE e.parkId IS NOT NULL
          AND (e.enteredParkOn BETWEEN ? AND ? OR e.parkEntryPlannedOn BETWEEN ? AND ?)`,
      [firstDay(year), asOf, firstDay(year), `${year}-12-31`, asOf, asOf, ...wholeYear(year), ...wholeYear(year)],
    )
    const entered = Number(row?.entered ?? 0)
    return {
      value: entered,
      inputs: [
        { name: { zh: '本年入园', en: 'settled in the year' }, value: entered, unit: { zh: '户', en: 'enterprises' } },
        {
          name: { zh: '本年计划入园', en: 'planned' },
          value: Number(row?.planned ?? 0),
          unit: { zh: '户', en: 'enterprises' },
        },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT e.id, e.name, CASE WHEN e.enteredParkOn BETWEEN ? AND ? AND s.id IS NOT NULL THEN 1 ELSE 0 END AS counted,
              CASE WHEN e.enteredParkOn <= ? THEN e.enteredParkOn ELSE e.parkEntryPlannedOn END AS on_day
             FROM enterprise e LEFT JOIN enterprise_status s ON s.enterpriseId = e.id AND s.fromDay <= ?
              AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')
            WHERE e.parkId IS NOT NULL
              AND (e.enteredParkOn BETWEEN ? AND ? OR e.parkEntryPlannedOn BETWEEN ? AND ?)) r`,
    parameters: [firstDay(year), asOf, asOf, asOf, asOf, ...wholeYear(year), ...wholeYear(year)],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.on_day',
  }),
})
