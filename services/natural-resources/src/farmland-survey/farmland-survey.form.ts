import { type Context, defineForm, lastDayOf } from '@tongchou/service-kit'
import { farmlandOn } from '../farmland/farmland.repository.ts'
import { FarmlandSurvey } from './farmland-survey.entity.ts'

export const FARMLAND_FORM = 'farmland-survey'

const surveyOf = (ctx: Context, period: string, township: string): Promise<FarmlandSurvey | null> =>
  ctx.db.repository(FarmlandSurvey).findOneBy({ period, township })

async function mark(ctx: Context, period: string, township: string, reported: boolean): Promise<void> {
  const survey = await surveyOf(ctx, period, township)
  if (survey) await ctx.update(FarmlandSurvey, survey, survey.version, { reported }, 'farmland-survey.reported')
}

/** 耕地保护月度核查: each township with farmland says what it found on the ground at the end of the month. */
export const farmlandForm = defineForm({
  code: FARMLAND_FORM,
  title: { zh: '耕地保护月度核查', en: 'Monthly farmland check' },
  path: 'farmland-survey',
  dueDay: 8,
  reviewer: 'natural-resources',
  units: async (ctx, period) => (await farmlandOn(ctx.db, lastDayOf(period))).map(({ township }) => township),
  tally: async (ctx, period, unit) => ({ total: 1, filled: (await surveyOf(ctx, period, unit)) ? 1 : 0 }),
  report: (ctx, { period, unit }) => mark(ctx, period, unit, true),
  withdraw: (ctx, { period, unit }) => mark(ctx, period, unit, false),
})
