import { defineTarget, yearBefore } from '@tongchou/service-kit'
import { firstDay, moneyNote, yuan, YUAN } from '../target/target-words.ts'

/** 上级财政支持: what the centre and the province granted in the year so far, against the same days of last year. */
export const upperSupport = defineTarget({
  code: 'FIN-UPSUPPORT',
  formula: {
    zh: '本年至今中央、省级下达资金之和（以下达文件日期为准），与上年同期比较',
    en: 'Granted by the centre and the province this year so far, by the day of the document, against the same days of last year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<Record<'thisYear' | 'lastYear' | 'eco' | 'weak', number | null>>(
      `SELECT SUM(CASE WHEN grantedOn >= ? THEN grantedAmount END) AS thisYear,
              SUM(CASE WHEN grantedOn <= ? THEN grantedAmount END) AS lastYear,
              SUM(CASE WHEN grantedOn >= ? AND ecoIndustry IS NOT NULL THEN grantedAmount END) AS eco,
              SUM(CASE WHEN grantedOn >= ? AND weakLink = 1 THEN grantedAmount END) AS weak
         FROM upper_fund WHERE grantedOn BETWEEN ? AND ? AND source IN ('CENTRAL', 'PROVINCE')`,
      [firstDay(year), yearBefore(asOf), firstDay(year), firstDay(year), firstDay(year - 1), asOf],
    )
    const now = yuan(row?.thisYear)
    const before = row?.lastYear == null ? null : yuan(row.lastYear)
    return {
      value: now,
      baseline: before,
      inputs: [
        { name: { zh: '本年中央、省级资金', en: 'granted this year' }, value: now, unit: YUAN },
        { name: { zh: '上年同期', en: 'same days of last year' }, value: before, unit: YUAN },
        { name: { zh: '其中：十大生态产业', en: 'of which eco-industries' }, value: yuan(row?.eco), unit: YUAN },
        { name: { zh: '其中：补短板', en: 'of which weak links' }, value: yuan(row?.weak), unit: YUAN },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `upper_fund f WHERE f.grantedOn BETWEEN ? AND ? AND f.source IN ('CENTRAL', 'PROVINCE')`,
    parameters: [firstDay(year), asOf],
    id: 'f.id',
    label: 'f.name',
    counts: '1',
    ...moneyNote('f.grantedAmount', { zh: '下达', en: 'granted' }),
  }),
})
