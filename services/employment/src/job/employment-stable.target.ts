import { type Ask, daysBetween, defineTarget } from '@tongchou/service-kit'
import { graduates } from '../graduate/graduates-employed.target.ts'
import { countJobs } from './new-jobs.target.ts'
import { unemployment } from './unemployment.target.ts'
import { yearStart } from '../county/year-start.ts'

interface Goal {
  readonly newJobs: number
  readonly unemploymentRate: number
  readonly graduateRate: number
}

async function goalOf({ db, year }: Ask): Promise<Goal | null> {
  const [goal] = await db.sql<Record<keyof Goal, number>>(
    'SELECT newJobs, unemploymentRate, graduateRate FROM employment_goal WHERE year = ?',
    [year],
  )
  if (!goal) return null
  const { newJobs: jobs, unemploymentRate, graduateRate } = goal
  return { newJobs: Number(jobs), unemploymentRate: Number(unemploymentRate), graduateRate: Number(graduateRate) }
}

/** The part of the year that has gone by on a day. */
const partOfYear = (asOf: string): number => {
  const [from, until] = [yearStart(asOf), `${asOf.slice(0, 4)}-12-31`]
  return (daysBetween(from, asOf) + 1) / (daysBetween(from, until) + 1)
}

const judged = (value: number | null, holds: (value: number) => boolean): number | null =>
  value === null ? null : Number(holds(value))

export const employmentStable = defineTarget({
  code: 'EMP-STABLE',
  formula: {
    zh: '城镇新增就业、登记失业率、高校毕业生就业率三项均达到序时目标为“是”',
    en: 'New jobs, registered unemployment and graduates are each on course for the year’s goal',
  },
  async measure(ask) {
    const [goal, { started, reduced }, rate, graduated] = await Promise.all([
      goalOf(ask),
      // The count of the year before, which EMP-NEWJOBS stands beside, is not asked here.
      countJobs(ask, ask.asOf),
      unemployment.measure(ask),
      graduates.measure(ask),
    ])
    const jobs = started - reduced
    const share = partOfYear(ask.asOf)
    const parts = goal
      ? [
          { name: 'EMP-NEWJOBS', value: Number(jobs >= goal.newJobs * share) },
          { name: 'EMP-UNEMP', value: judged(rate.value, (value) => value <= goal.unemploymentRate) },
          { name: 'EMP-GRAD', value: judged(graduated.value, (value) => value >= goal.graduateRate * share) },
        ]
      : []
    const isKnown = parts.length > 0 && parts.every(({ value }) => value !== null)
    return {
      value: isKnown ? Number(parts.every(({ value }) => value === 1)) : null,
      parts,
      inputs: [
        { name: { zh: '城镇新增就业', en: 'new urban jobs' }, value: jobs, unit: { zh: '人', en: 'persons' } },
        {
          name: { zh: '登记失业率', en: 'registered unemployment rate' },
          value: rate.value,
          unit: { zh: '%', en: '%' },
        },
        {
          name: { zh: '高校毕业生就业率', en: 'graduates in work' },
          value: graduated.value,
          unit: { zh: '%', en: '%' },
        },
        { name: { zh: '时间进度', en: 'part of the year gone by' }, value: share * 100, unit: { zh: '%', en: '%' } },
      ],
    }
  },
  records: ({ year }) => ({
    from: 'employment_goal g WHERE g.year = ?',
    parameters: [year],
    id: 'g.id',
    label: "CONCAT(g.year, '年度就业目标')",
    counts: '1',
    note: 'g.newJobs',
  }),
})
