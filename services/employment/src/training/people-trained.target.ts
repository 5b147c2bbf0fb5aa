import { defineTarget, figures } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'

const PEOPLE = { zh: '人', en: 'persons' }

export const peopleTrained = defineTarget({
  code: 'EMP-TRAIN',
  formula: {
    zh: '本年结业的培训学员人数（出勤达标，同一人参加多班只计一次）',
    en: 'People who completed a class this year with enough attendance, each once',
  },
  async measure({ db, asOf }) {
    const { people, completions, certified } = await figures<'people' | 'completions' | 'certified'>(
      db,
      `SELECT COUNT(*) AS people, SUM(n) AS completions, SUM(held) AS certified
         FROM (SELECT COUNT(*) AS n, COUNT(certificateNumber) AS held FROM trainee
                WHERE completedOn >= ? AND completedOn <= ? GROUP BY residentId) each_once`,
      [yearStart(asOf), asOf],
    )
    return {
      value: people,
      inputs: [
        { name: { zh: '结业人数', en: 'people' }, value: people, unit: PEOPLE },
        { name: { zh: '结业人次', en: 'completions' }, value: completions, unit: { zh: '人次', en: 'completions' } },
        { name: { zh: '取得证书', en: 'certified' }, value: certified, unit: { zh: '人次', en: 'completions' } },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT t.id, r.maskedName, c.name AS className, CASE WHEN t.completedOn <= ? THEN 1 ELSE 0 END AS counted
              FROM trainee t JOIN resident r ON r.id = t.residentId JOIN training_class c ON c.id = t.classId
             WHERE (t.completedOn >= ? AND t.completedOn <= ?) OR (t.completedOn IS NULL AND c.startedOn >= ? AND c.startedOn <= ?)) t`,
    parameters: [asOf, `${year}-01-01`, asOf, `${year}-01-01`, asOf],
    id: 't.id',
    label: 't.maskedName',
    counts: 't.counted',
    note: 't.className',
  }),
})
