import type { Context } from '@tongchou/service-kit'
import { loadEnforcement } from './enforcement.demo.ts'
import { loadFarmland } from './farmland.demo.ts'
import { loadHazards } from './hazards.demo.ts'
import { loadLand } from './parcels.demo.ts'
import { loadRegistration } from './registration.demo.ts'

/** The demonstration county's land: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadFarmland(ctx)
  await loadLand(ctx)
  await loadEnforcement(ctx)
  await loadRegistration(ctx)
  await loadHazards(ctx)
}
