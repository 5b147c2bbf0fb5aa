import { type Ask, defineTarget, figures, yearBefore } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'

const PEOPLE = { zh: '人', en: 'persons' }

/** 自然减员 within two days, of a row `j`. */
const REDUCED = "(j.endReason IN ('RETIRED', 'DIED') AND j.endedOn BETWEEN ? AND ?)"

/** People who found work in town since the year began, and those whom age or death took from it. */
export async function countJobs({ db }: Pick<Ask, 'db'>, asOf: string): Promise<{ started: number; reduced: number }> {
  const [{ started }, { reduced }] = await Promise.all([
    figures<'started'>(
      db,
      'SELECT COUNT(DISTINCT residentId) AS started FROM job_record WHERE urban = 1 AND startedOn >= ? AND startedOn <= ?',
      [yearStart(asOf), asOf],
    ),
    figures<'reduced'>(db, `SELECT COUNT(*) AS reduced FROM job_record j WHERE j.urban = 1 AND ${REDUCED}`, [
      yearStart(asOf),
      asOf,
    ]),
  ])
  return { started, reduced }
}

export const newJobs = defineTarget({
  code: 'EMP-NEWJOBS',
  formula: {
    zh: '本年城镇新就业人数（同一人只计一次）− 自然减员（退休、死亡）',
    en: 'People newly in work in town this year, each once, less those who retired or died',
  },
  async measure({ db, asOf }) {
    const [now, before] = await Promise.all([countJobs({ db }, asOf), countJobs({ db }, yearBefore(asOf))])
    return {
      value: now.started - now.reduced,
      baseline: before.started - before.reduced,
      inputs: [
        { name: { zh: '城镇新就业', en: 'newly in work' }, value: now.started, unit: PEOPLE },
        { name: { zh: '自然减员', en: 'natural reduction' }, value: now.reduced, unit: PEOPLE },
        {
          name: { zh: '上年同期净新增', en: 'net, same period of last year' },
          value: before.started - before.reduced,
          unit: PEOPLE,
        },
      ],
    }
  },
  records: ({ asOf }) => ({
    // Who began and left for good within the year adds nothing: one job is one record, whatever happened in it.
    from: `(SELECT j.id, r.maskedName, j.employer, CASE WHEN ${REDUCED} THEN 0 ELSE 1 END AS counted
              FROM job_record j JOIN resident r ON r.id = j.residentId
             WHERE j.urban = 1 AND (j.startedOn BETWEEN ? AND ? OR ${REDUCED})) j`,
    parameters: [yearStart(asOf), asOf, yearStart(asOf), asOf, yearStart(asOf), asOf],
    id: 'j.id',
    label: 'j.maskedName',
    counts: 'j.counted',
    note: 'j.employer',
  }),
})
