import type { Context } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { Department } from './department.entity.ts'

/** All offices, in the order of the plan. Everyone signed in may know them, so no row scope applies. */
export const findDepartments = (ctx: Context): Promise<Department[]> =>
  ctx.db.repository(Department).find({ order: { place: 'ASC' } })

export const findDepartment = (ctx: Context, code: string): Promise<Department | null> =>
  ctx.load.batch('department', code, async (codes) => {
    const found = await ctx.db.repository(Department).findBy({ code: In([...codes]) })
    const byCode = new Map(found.map((department) => [department.code, department]))
    return codes.map((each) => byCode.get(each) ?? null)
  })
