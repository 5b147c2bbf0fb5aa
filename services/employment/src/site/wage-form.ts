import { type Context, defineForm, Fault, lastDayOf, reportedRows, type Tally } from '@tongchou/service-kit'
import { figures } from '../county/figures.ts'
import { COUNTY_UNIT, WAGE_FORM } from './keep-wage-month.ts'
import { SiteWageMonth } from './site-wage-month.entity.ts'
import { OWING } from './site.repository.ts'

const during = (period: string): [string, string] => [lastDayOf(period), `${period}-01`]
const UNIT = `COALESCE(s.township, '${COUNTY_UNIT}')`

const tally = ({ db }: Context, period: string, unit: string): Promise<Tally> =>
  figures<'total' | 'filled'>(
    db,
    `SELECT COUNT(*) AS total, COUNT(w.id) AS filled FROM labour_site s
       LEFT JOIN site_wage_month w ON w.siteId = s.id AND w.period = ? WHERE ${OWING} AND ${UNIT} = ?`,
    [period, ...during(period), unit],
  )

/** 工资支付月报: each township for the sites that lie in it. */
export const wageForm = defineForm({
  code: WAGE_FORM,
  title: { zh: '在建项目工资支付月报', en: 'Monthly wages of building sites' },
  path: 'monthly/wages',
  dueDay: 10,
  reviewer: 'human-resources',
  async units({ db }, period) {
    const rows = await db.sql<{ unit: string }>(
      `SELECT DISTINCT ${UNIT} AS unit FROM labour_site s WHERE ${OWING} ORDER BY unit`,
      during(period),
    )
    return rows.map(({ unit }) => unit)
  },
  tally,
  async check(ctx, { period, unit }) {
    const { total, filled } = await tally(ctx, period, unit)
    if (filled < total) throw new Fault('site-wage.incomplete', { field: 'period', missing: total - filled, total })
  },
  ...reportedRows(SiteWageMonth, 'site-wage'),
})
