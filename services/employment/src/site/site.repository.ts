import { type Context, figures } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { OUTSTANDING } from '../arrears/arrears.repository.ts'
import { LabourSite } from './labour-site.entity.ts'
import type { SiteFacts } from './site.rules.ts'
import { isLate } from './wage-day.rules.ts'

interface WageRow {
  readonly siteId: string
  readonly period: string
  readonly due: number
  readonly paid: number
  readonly accountBalance: number
}

interface CaseRow {
  readonly siteId: string
  readonly outstanding: number
  readonly cases: number
}

const marks = (ids: readonly string[]): string => ids.map(() => '?').join(', ')

/** Reported wages of sites that are not wholly paid, and each site’s last month. */
const wagesOf = ({ db, today }: Context, ids: readonly string[]): Promise<WageRow[]> =>
  db.sql<WageRow>(
    `SELECT w.siteId AS siteId, w.period AS period, w.due AS due, w.paid AS paid, w.accountBalance AS accountBalance
       FROM site_wage_month w WHERE w.siteId IN (${marks(ids)}) AND w.reported = 1 AND w.period <= ?
        AND (w.paid < w.due OR w.period = (
          SELECT MAX(m.period) FROM site_wage_month m WHERE m.siteId = w.siteId AND m.reported = 1 AND m.period <= ?))
      ORDER BY w.period`,
    [...ids, today.slice(0, 7), today.slice(0, 7)],
  )

const casesOf = ({ db, today }: Context, ids: readonly string[]): Promise<CaseRow[]> =>
  db.sql<CaseRow>(
    `SELECT c.siteId AS siteId, COUNT(*) AS cases, SUM(${OUTSTANDING}) AS outstanding
       FROM arrears_case c WHERE c.siteId IN (${marks(ids)}) AND c.acceptedOn <= ? GROUP BY c.siteId`,
    [today, today, ...ids, today],
  )

/** Rules that each site kept when it was last looked at for them. */
const metOf = ({ db, today }: Context, ids: readonly string[]): Promise<{ siteId: string; met: number }[]> =>
  db.sql(
    `SELECT k.siteId AS siteId, SUM(CASE WHEN k.met = 1 OR k.remediedOn <= ? THEN 1 ELSE 0 END) AS met
       FROM site_check k WHERE k.siteId IN (${marks(ids)}) AND k.checkedOn = (
         SELECT MAX(l.checkedOn) FROM site_check l WHERE l.siteId = k.siteId AND l.standardId = k.standardId AND l.checkedOn <= ?)
      GROUP BY k.siteId`,
    [today, ...ids, today],
  )

/** What is known today of each of these sites, in a few statements. */
async function gather(ctx: Context, ids: readonly string[]): Promise<SiteFacts[]> {
  const { db, today } = ctx
  const [sites, wages, cases, met, { standards }] = await Promise.all([
    db.repository(LabourSite).findBy({ id: In([...ids]) }),
    wagesOf(ctx, ids),
    casesOf(ctx, ids),
    metOf(ctx, ids),
    figures<'standards'>(db, 'SELECT COUNT(*) AS standards FROM site_standard', []),
  ])
  return ids.map((id) => {
    const site = sites.find((each) => each.id === id)
    const months = wages.filter(({ siteId }) => siteId === id)
    const last = months.at(-1)
    const unpaid = months.filter(({ due, paid }) => Number(paid) < Number(due))
    const late = unpaid.find(({ period }) => isLate(period, site?.payDay ?? 1, today))
    const owed = unpaid.reduce((sum, { due, paid }) => sum + Number(due) - Number(paid), 0)
    const own = cases.find(({ siteId }) => siteId === id)
    const isOn = (day: string | null | undefined) => day != null && day <= today
    return {
      isCertified: isOn(site?.certifiedOn) && !isOn(site?.withdrawnOn),
      outstanding: Number(own?.outstanding ?? 0),
      hadCase: Number(own?.cases ?? 0) > 0,
      lateMonth: late?.period ?? null,
      isShort: last !== undefined && Number(last.accountBalance) < owed,
      hasAccount: isOn(site?.accountOpenedOn),
      met: Number(met.find(({ siteId }) => siteId === id)?.met ?? 0),
      standards,
    }
  })
}

/** What is known today of a site. */
export const siteFacts = (ctx: Context, id: string): Promise<SiteFacts> =>
  ctx.db.isInTransaction
    ? gather(ctx, [id]).then(([facts]) => facts!)
    : ctx.load.batch('site-facts', id, (ids) => gather(ctx, ids))

/** The day on which each project’s special wage account was opened, whoever asks: that much everybody may know of a project he sees. */
export const accountDayOf = (ctx: Context, projectId: string): Promise<string | null> =>
  ctx.load.batch('wage-account-of-project', projectId, async (ids) => {
    const sites = await ctx.db.repository(LabourSite).findBy({ projectId: In([...ids]) })
    return ids.map((id) => sites.find((site) => site.projectId === id)?.accountOpenedOn ?? null)
  })

/** Sites that owe a report of a month: those open in it. */
export const OWING = 's.registeredOn <= ? AND (s.endedOn IS NULL OR s.endedOn >= ?)'
