import { type Context, printOf } from '@tongchou/service-kit'
import { Resident } from './resident.entity.ts'

/** The person with this number, if the viewer may see him. */
export const findByIdentity = (ctx: Context, number: string): Promise<Resident | null> =>
  ctx.load.one(Resident, printOf(ctx, number), 'identityPrint')

export interface RegistrationRow {
  readonly township: { code: string }
  readonly residents: number
  readonly registered: number
}

/** Residents and those registered for insurance, by township, of those the viewer may see. */
export async function registrationByTownship(ctx: Context): Promise<RegistrationRow[]> {
  const scope = ctx.scope(Resident, 'r')
  const rows = await ctx.db.sql<{ code: string; residents: number; registered: number }>(
    `SELECT r.township AS code, COUNT(*) AS residents, COUNT(r.insuranceRegisteredOn) AS registered
       FROM resident r WHERE r.leftOn IS NULL AND ${scope.sql} GROUP BY r.township ORDER BY r.township`,
    scope.parameters,
  )
  return rows.map(({ code, residents, registered }) => ({
    township: { code },
    residents: Number(residents),
    registered: Number(registered),
  }))
}
