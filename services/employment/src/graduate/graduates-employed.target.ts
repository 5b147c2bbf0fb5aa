import { defineTarget, figures, percentOf } from '@tongchou/service-kit'

const PEOPLE = { zh: '人', en: 'persons' }
const IN_WORK = "g.outcome IN ('EMPLOYED', 'OWN_BUSINESS', 'ENLISTED')"

export const graduates = defineTarget({
  code: 'EMP-GRAD',
  formula: {
    zh: '本届登记毕业生中就业、创业、入伍人数 ÷（登记毕业生 − 升学）',
    en: 'Graduates of the year in work, business or service ÷ graduates registered, less those who study on',
  },
  async measure({ db, asOf, year }) {
    const { registered, inWork, studying } = await figures<'registered' | 'inWork' | 'studying'>(
      db,
      `SELECT COUNT(*) AS registered, SUM(CASE WHEN ${IN_WORK} AND g.outcomeOn <= ? THEN 1 ELSE 0 END) AS inWork,
              SUM(CASE WHEN g.outcome = 'FURTHER_STUDY' AND g.outcomeOn <= ? THEN 1 ELSE 0 END) AS studying
         FROM graduate g WHERE g.year = ? AND g.registeredOn <= ?`,
      [asOf, asOf, year, asOf],
    )
    const seeking = registered - studying
    return {
      value: percentOf(inWork, seeking),
      numerator: inWork,
      denominator: seeking,
      inputs: [
        { name: { zh: '登记毕业生', en: 'registered' }, value: registered, unit: PEOPLE },
        { name: { zh: '升学', en: 'studying on' }, value: studying, unit: PEOPLE },
        { name: { zh: '已就业', en: 'in work' }, value: inWork, unit: PEOPLE },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT g.id, r.maskedName, g.school, CASE WHEN ${IN_WORK} AND g.outcomeOn <= ? THEN 1 ELSE 0 END AS counted
              FROM graduate g JOIN resident r ON r.id = g.residentId WHERE g.year = ? AND g.registeredOn <= ?
               AND (g.outcome IS NULL OR g.outcome <> 'FURTHER_STUDY' OR g.outcomeOn > ?)) g`,
    parameters: [asOf, year, asOf, asOf],
    id: 'g.id',
    label: 'g.maskedName',
    counts: 'g.counted',
    note: 'g.school',
  }),
})
