import type { Context } from '@tongchou/service-kit'
import { loadCommandCentre } from './command-centre.demo.ts'
import { loadFacilities } from './facilities.demo.ts'
import { loadHousing } from './housing.demo.ts'
import { loadProgress } from './progress.demo.ts'
import { loadProperty } from './property.demo.ts'
import { loadRegisters } from './registers.demo.ts'
import { loadSanitation } from './sanitation.demo.ts'
import { loadSupply } from './supply.demo.ts'
import { loadUrbanCases } from './urban-case.demo.ts'
import { loadVillages } from './villages.demo.ts'
import { loadWorks } from './works.demo.ts'

/** The demonstration county's construction: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadVillages(ctx)
  await loadWorks(ctx)
  await loadProgress(ctx)
  await loadHousing(ctx)
  await loadFacilities(ctx)
  await loadSupply(ctx)
  await loadRegisters(ctx)
  await loadUrbanCases(ctx)
  await loadCommandCentre(ctx)
  await loadProperty(ctx)
  await loadSanitation(ctx)
}
