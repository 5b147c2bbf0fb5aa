import { addDays, type Ask, defineTarget, percentOf, type TargetDefinition } from '@tongchou/service-kit'

const ITEMS = { zh: '项', en: 'items' }
const VILLAGES = { zh: '个村', en: 'villages' }

/** The last self-check of a criterion by a day says whether it is met. */
const MET = `CASE WHEN (SELECT k.met FROM sanitary_self_check k WHERE k.criterionId = c.id AND k.checkedOn =
    (SELECT MAX(m.checkedOn) FROM sanitary_self_check m WHERE m.criterionId = c.id AND m.checkedOn <= ?)) = 1
  THEN 1 ELSE 0 END`

async function criteriaOn(db: Ask['db'], day: string): Promise<{ criteria: number; met: number }> {
  const [row] = await db.sql<{ criteria: number; met: number | null }>(
    `SELECT COUNT(*) AS criteria, SUM(x.met) AS met
       FROM (SELECT ${MET} AS met FROM sanitary_criterion c WHERE c.adoptedOn <= ?) x`,
    [day, day],
  )
  return { criteria: Number(row?.criteria ?? 0), met: Number(row?.met ?? 0) }
}

/** 国家级卫生县城创建: criteria met by their last self-check with evidence, against the end of the month before. */
const criteriaMet = defineTarget({
  code: 'CON-HEALTHCOUNTY',
  formula: {
    zh: '最近一次自查达标且有佐证材料的条目数÷全部条目数，与上月末比较',
    en: 'Criteria met by their last self-check with evidence ÷ all criteria, against the end of the month before',
  },
  async measure({ db, asOf, month }) {
    const [now, before] = await Promise.all([criteriaOn(db, asOf), criteriaOn(db, addDays(`${month}-01`, -1))])
    return {
      value: percentOf(now.met, now.criteria),
      baseline: percentOf(before.met, before.criteria),
      numerator: now.met,
      denominator: now.criteria,
      inputs: [
        { name: { zh: '达标条目', en: 'met' }, value: now.met, unit: ITEMS },
        { name: { zh: '全部条目', en: 'criteria' }, value: now.criteria, unit: ITEMS },
        { name: { zh: '上月末达标条目', en: 'met at the end of last month' }, value: before.met, unit: ITEMS },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT c.id, c.title, c.dueOn, ${MET} AS counted FROM sanitary_criterion c WHERE c.adoptedOn <= ?) r`,
    parameters: [asOf, asOf],
    id: 'r.id',
    label: 'r.title',
    counts: 'r.counted',
    note: 'r.dueOn',
  }),
})

/** A village is clear when it was walked through this year, and each heap found by the day was found gone by it. */
const CLEAR = `CASE WHEN EXISTS (SELECT 1 FROM rubbish_survey s WHERE s.villageId = v.id AND s.surveyedOn BETWEEN ? AND ?)
   AND NOT EXISTS (SELECT 1 FROM rubbish_point p WHERE p.villageId = v.id AND p.foundOn <= ?
                      AND (p.verifiedOn IS NULL OR p.verifiedOn > ?)) THEN 1 ELSE 0 END`
const clearParameters = ({ asOf, year }: Ask): unknown[] => [`${year}-01-01`, asOf, asOf, asOf]

/** 村庄陈年垃圾清理率: what a township reports cleared counts only after the second look. */
const rubbishCleared = defineTarget({
  code: 'CON-OLDRUBBISH',
  formula: {
    zh: '本年已排查且所有陈年垃圾点复核通过的村数÷全部村数',
    en: 'Villages walked through this year whose heaps were all found gone by a second look ÷ all villages',
  },
  async measure(ask) {
    const { db, asOf } = ask
    const [[row], [open]] = await Promise.all([
      db.sql<{ villages: number; clear: number | null }>(
        `SELECT COUNT(*) AS villages, SUM(x.clear) AS clear FROM (SELECT ${CLEAR} AS clear FROM village v) x`,
        clearParameters(ask),
      ),
      db.sql<{ n: number }>(
        'SELECT COUNT(*) AS n FROM rubbish_point p WHERE p.foundOn <= ? AND (p.verifiedOn IS NULL OR p.verifiedOn > ?)',
        [asOf, asOf],
      ),
    ])
    const villages = Number(row?.villages ?? 0)
    const clear = Number(row?.clear ?? 0)
    return {
      value: percentOf(clear, villages),
      numerator: clear,
      denominator: villages,
      inputs: [
        { name: { zh: '清理到位村', en: 'clear' }, value: clear, unit: VILLAGES },
        { name: { zh: '全部村', en: 'villages' }, value: villages, unit: VILLAGES },
        {
          name: { zh: '未复核通过的垃圾点', en: 'heaps not found gone' },
          value: Number(open?.n ?? 0),
          unit: { zh: '处', en: 'heaps' },
        },
      ],
    }
  },
  records: (ask) => ({
    from: `(SELECT v.id, v.name, ${CLEAR} AS counted FROM village v) r`,
    parameters: clearParameters(ask),
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
  }),
})

export const sanitationTargets: readonly TargetDefinition[] = [criteriaMet, rubbishCleared]
