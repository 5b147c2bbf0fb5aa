import { type Context, keepPlan, plannedTownships } from '@tongchou/service-kit'
import { Township, TownshipKind } from './township.entity.ts'

/** Keeps the townships of the plan that are not kept yet. */
export async function loadTownships(ctx: Context): Promise<void> {
  const townships = plannedTownships.map(({ code = '', code12 = '', name = '', kind }) => ({
    id: code,
    code,
    code12,
    name,
    kind: TownshipKind[kind as keyof typeof TownshipKind],
  }))
  await keepPlan(ctx, Township, townships, 'township.planned')
}
