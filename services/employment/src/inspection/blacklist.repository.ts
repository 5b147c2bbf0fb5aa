import type { Context } from '@tongchou/service-kit'
import { In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm'
import { EmployerCredit } from './employer-credit.entity.ts'

/** Is an employer listed as dishonest today, whoever asks? Who decides on tenders and funds sees no register of credit. */
export const isListed = (ctx: Context, uscc: string): Promise<boolean> =>
  ctx.load.batch('blacklisted', uscc, async (codes) => {
    const listed = await ctx.db.repository(EmployerCredit).findBy({
      employerUscc: In([...codes]),
      blacklistedOn: LessThanOrEqual(ctx.today),
      blacklistedUntil: MoreThanOrEqual(ctx.today),
    })
    return codes.map((code) => listed.some(({ employerUscc }) => employerUscc === code))
  })
