import type { Context } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { Township } from './township.entity.ts'

/** All townships by code. Everyone signed in may know them, so no row scope applies. */
export const findTownships = (ctx: Context): Promise<Township[]> =>
  ctx.db.repository(Township).find({ order: { code: 'ASC' } })

export const findTownship = (ctx: Context, code: string): Promise<Township | null> =>
  ctx.load.batch('township', code, async (codes) => {
    const found = await ctx.db.repository(Township).findBy({ code: In([...codes]) })
    const byCode = new Map(found.map((township) => [township.code, township]))
    return codes.map((each) => byCode.get(each) ?? null)
  })
