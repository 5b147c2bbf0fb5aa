import { defineTarget } from '@tongchou/service-kit'
import { firstDay } from '../target/target-words.ts'

const EVENTS = { zh: '起', en: 'events' }

/** 系统性风险事件数: what the assessment found to be systemic in the year. */
export const noSystemicRisk = defineTarget({
  code: 'FIN-NO-SYSRISK',
  formula: {
    zh: '本年经研判认定为系统性的金融、财政风险事件数',
    en: 'Financial and fiscal risks that an assessment of the year found to be systemic',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ systemic: number | null; major: number | null; assessed: number }>(
      `SELECT COUNT(*) AS assessed, SUM(CASE WHEN level = 'SYSTEMIC' THEN 1 ELSE 0 END) AS systemic,
              SUM(CASE WHEN level = 'MAJOR' THEN 1 ELSE 0 END) AS major
         FROM financial_risk_clue WHERE assessedOn BETWEEN ? AND ?`,
      [firstDay(year), asOf],
    )
    const systemic = Number(row?.systemic ?? 0)
    return {
      value: systemic,
      inputs: [
        { name: { zh: '系统性', en: 'systemic' }, value: systemic, unit: EVENTS },
        { name: { zh: '重大', en: 'major' }, value: Number(row?.major ?? 0), unit: EVENTS },
        { name: { zh: '本年已研判', en: 'assessed this year' }, value: Number(row?.assessed ?? 0), unit: EVENTS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: 'financial_risk_clue r WHERE r.assessedOn BETWEEN ? AND ?',
    parameters: [firstDay(year), asOf],
    id: 'r.id',
    label: 'r.title',
    counts: "CASE WHEN r.level = 'SYSTEMIC' THEN 0 ELSE 1 END",
    note: 'r.assessedOn',
    noteName: { zh: '研判', en: 'assessed' },
  }),
})
