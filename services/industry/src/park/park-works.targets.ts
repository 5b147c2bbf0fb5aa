import { defineTarget, type TargetDefinition } from '@tongchou/service-kit'

const KM = { zh: '公里', en: 'km' }

const firstDay = (year: number): string => `${year}-01-01`

/** Length accepted in the year, of one kind of work. A claimed length counts for nothing. */
const acceptedLength = (code: string, kind: string, words: { zh: string; en: string }): TargetDefinition =>
  defineTarget({
    code,
    formula: {
      zh: `本年已验收的园区${words.zh}长度之和（未验收的不计）`,
      en: `Length of park ${words.en} accepted in the year; what is not accepted does not count`,
    },
    async measure({ db, asOf, year }) {
      const [row] = await db.sql<{ accepted: number; planned: number; sections: number }>(
        `SELECT COALESCE(SUM(CASE WHEN acceptedOn BETWEEN ? AND ? THEN acceptedKm ELSE 0 END), 0) AS accepted,
                COALESCE(SUM(plannedKm), 0) AS planned
           FROM park_work WHERE kind = ? AND plannedBy BETWEEN ? AND ?`,
        [firstDay(year), asOf, kind, firstDay(year), `${year}-12-31`],
      )
      const accepted = Number(row?.accepted ?? 0)
      return {
        value: accepted,
        inputs: [
          { name: { zh: '已验收长度', en: 'accepted' }, value: accepted, unit: KM },
          { name: { zh: '计划长度', en: 'planned' }, value: Number(row?.planned ?? 0), unit: KM },
        ],
      }
    },
    records: ({ asOf, year }) => ({
      from: `(SELECT w.id, w.name, CASE WHEN w.acceptedOn BETWEEN ? AND ? THEN 1 ELSE 0 END AS counted,
                CASE WHEN w.acceptedOn <= ? THEN w.acceptedKm ELSE w.plannedKm END AS km
               FROM park_work w WHERE w.kind = ? AND w.plannedBy BETWEEN ? AND ?) r`,
      parameters: [firstDay(year), asOf, asOf, kind, firstDay(year), `${year}-12-31`],
      id: 'r.id',
      label: 'r.name',
      counts: 'r.counted',
      note: 'r.km',
      noteName: { zh: '长度', en: 'length' },
      noteUnit: { zh: '公里', en: 'km' },
    }),
  })

/** 园区供水管网改造长度 */
export const pipeRebuilt = acceptedLength('IND-PARK-PIPE', 'WATER_PIPE', {
  zh: '供水管网改造',
  en: 'water pipes rebuilt',
})

/** 园区新建道路长度 */
export const roadBuilt = acceptedLength('IND-PARK-ROAD', 'ROAD', { zh: '新建道路', en: 'roads built' })
