import { type Ask, defineTarget, type Measured, type RecordQuery } from '@tongchou/service-kit'
import { FARMLAND_BY_TOWNSHIP, farmlandOn } from './farmland.repository.ts'

const MU = { zh: '亩', en: 'mu' }
const GRADE = { zh: '等', en: 'grade' }

interface Base {
  readonly farmlandMu: number | null
  readonly basicFarmlandMu: number | null
  readonly weighted: number | null
}

/** The survey at the end of the year before. */
async function baselineOf({ db, year }: Ask): Promise<Base> {
  const [row] = await db.sql<Base>(
    `SELECT SUM(farmlandMu) AS farmlandMu, SUM(basicFarmlandMu) AS basicFarmlandMu, SUM(farmlandMu * qualityGrade) AS weighted
       FROM farmland_baseline WHERE year = ?`,
    [year - 1],
  )
  const numberOf = (value: number | null | undefined): number | null => (value == null ? null : Number(value))
  return {
    farmlandMu: numberOf(row?.farmlandMu),
    basicFarmlandMu: numberOf(row?.basicFarmlandMu),
    weighted: numberOf(row?.weighted),
  }
}

async function areaAgainstSurvey(ask: Ask, column: 'farmlandMu' | 'basicFarmlandMu'): Promise<Measured> {
  const [rows, base] = await Promise.all([farmlandOn(ask.db, ask.asOf), baselineOf(ask)])
  const value = rows.length === 0 ? null : rows.reduce((sum, row) => sum + row[column], 0)
  const baseline = base[column]
  return {
    value,
    baseline,
    inputs: [
      { name: { zh: '当日面积', en: 'area on the day' }, value, unit: MU },
      { name: { zh: '上年末调查面积', en: 'by last year’s survey' }, value: baseline, unit: MU },
    ],
  }
}

/** Townships, those that fell below their survey first. */
const townships = ({ asOf, year }: Ask, now: string, base: string, falls: string, noteUnit = MU): RecordQuery => ({
  from: `(SELECT b.id AS id, b.township AS township, ${now} AS nowValue, ${base} AS baseValue
            FROM farmland_baseline b JOIN (${FARMLAND_BY_TOWNSHIP} GROUP BY a.township) f ON f.township = b.township WHERE b.year = ?) r`,
  parameters: [asOf, asOf, year - 1],
  id: 'r.id',
  label: 'r.township',
  counts: `CASE WHEN r.nowValue ${falls} r.baseValue THEN 0 ELSE 1 END`,
  note: 'r.nowValue',
  noteName: { zh: '现为', en: 'now' },
  noteUnit,
})

/** 耕地总量不减少: all farmland of the county against the survey. */
export const farmlandTotal = defineTarget({
  code: 'LND-FARMLAND',
  formula: {
    zh: '当日各乡镇耕地面积之和，与上年末国土变更调查耕地面积比较',
    en: 'Farmland of all townships on the day, against the survey at the end of last year',
  },
  measure: (ask) => areaAgainstSurvey(ask, 'farmlandMu'),
  records: (ask) => townships(ask, 'f.farmlandMu', 'b.farmlandMu', '<'),
})

/** 基本农田总量不减少. */
export const basicFarmlandTotal = defineTarget({
  code: 'LND-BASICFARM',
  formula: {
    zh: '当日各乡镇永久基本农田面积之和，与上年末调查面积比较',
    en: 'Permanent basic farmland of all townships on the day, against the survey at the end of last year',
  },
  measure: (ask) => areaAgainstSurvey(ask, 'basicFarmlandMu'),
  records: (ask) => townships(ask, 'f.basicFarmlandMu', 'b.basicFarmlandMu', '<'),
})

const PLACES = 10_000

/** A mean grade is told to four places; what is less than that is no land, only arithmetic. */
const meanGrade = (weighted: number, area: number): number => Math.round((weighted / area) * PLACES) / PLACES

/** 耕地质量不降: the smaller the grade, the better the land. */
export const farmlandQuality = defineTarget({
  code: 'LND-QUALITY',
  formula: {
    zh: '当日耕地按面积加权的平均质量等别（1 等最好），与上年末调查比较，数值不得变大',
    en: 'Area-weighted mean grade of farmland on the day (1 is best) against last year’s survey; it must not rise',
  },
  async measure(ask) {
    const [rows, base] = await Promise.all([farmlandOn(ask.db, ask.asOf), baselineOf(ask)])
    const area = rows.reduce((sum, row) => sum + row.farmlandMu, 0)
    const weighted = rows.reduce((sum, row) => sum + row.weighted, 0)
    const value = area > 0 ? meanGrade(weighted, area) : null
    const baseline = base.farmlandMu && base.weighted !== null ? meanGrade(base.weighted, base.farmlandMu) : null
    return {
      value,
      baseline,
      inputs: [
        { name: { zh: '当日平均等别', en: 'mean grade on the day' }, value, unit: GRADE },
        { name: { zh: '上年末平均等别', en: 'by last year’s survey' }, value: baseline, unit: GRADE },
        { name: { zh: '耕地面积', en: 'farmland' }, value: area, unit: MU },
      ],
    }
  },
  records: (ask) => townships(ask, 'ROUND(f.weighted / f.farmlandMu, 4)', 'b.qualityGrade', '>', GRADE),
})
