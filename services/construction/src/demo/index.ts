import type { Context } from '@tongchou/service-kit'
import { loadCommandCentre } from './command-centre.demo.ts'
import { loadProperty } from './property.demo.ts'
import { loadSanitation } from './sanitation.demo.ts'
import { loadUrbanCases } from './urban-case.demo.ts'

/** The demonstration county's construction: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadUrbanCases(ctx)
  await loadCommandCentre(ctx)
  await loadProperty(ctx)
  await loadSanitation(ctx)
}
