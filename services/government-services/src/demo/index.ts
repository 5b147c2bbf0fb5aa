import type { Context } from '@tongchou/service-kit'
import { loadCaseHalf } from './case-half.demo.ts'
import { loadItems } from './items.demo.ts'

/** The demonstration county's service centre: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadItems(ctx)
  await loadCaseHalf(ctx)
}
