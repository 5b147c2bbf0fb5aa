import type { Context } from '@tongchou/service-kit'
import { loadEmployers } from './employers.demo.ts'
import { loadInsurance } from './insurance.demo.ts'
import { loadPeople } from './people.demo.ts'
import { loadSites } from './sites.demo.ts'
import { loadSupport } from './support.demo.ts'
import { loadTraining } from './training.demo.ts'
import { loadTransfers } from './transfers.demo.ts'

/** The demonstration county’s work and insurance: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadPeople(ctx)
  await loadTraining(ctx)
  await loadSupport(ctx)
  await loadInsurance(ctx)
  await loadTransfers(ctx)
  await loadSites(ctx)
  await loadEmployers(ctx)
}
