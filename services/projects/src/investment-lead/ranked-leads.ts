import type { Context } from '@tongchou/service-kit'
import type { EcoIndustry, Sector } from '../project/project.codes.ts'
import { InvestmentLead } from './investment-lead.entity.ts'

const MOST = 500

/** The leads still alive that this viewer may see, best score first, then the largest amount. */
export async function rankedLeads(
  ctx: Context,
  sector: Sector | null,
  ecoIndustry: EcoIndustry | null,
): Promise<InvestmentLead[]> {
  const scope = ctx.scope(InvestmentLead, 'l')
  const rows = await ctx.db.sql<{ id: string }>(
    `SELECT l.id FROM investment_lead l WHERE l.stage <> 'DROPPED' AND ${scope.sql}
     ${sector ? 'AND l.sector = ?' : ''} ${ecoIndustry ? 'AND l.ecoIndustry = ?' : ''}
     ORDER BY l.drivingScore + l.operabilityScore DESC, l.amount DESC, l.id LIMIT ${MOST}`,
    [...scope.parameters, ...(sector ? [sector] : []), ...(ecoIndustry ? [ecoIndustry] : [])],
  )
  const leads = await Promise.all(rows.map(({ id }) => ctx.load.one(InvestmentLead, id)))
  return leads.filter((lead) => lead !== null)
}
