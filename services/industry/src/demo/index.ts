import type { Context } from '@tongchou/service-kit'
import { loadEnterprises } from './enterprises.demo.ts'
import { loadMoney } from './money.demo.ts'
import { loadOperations } from './operations.demo.ts'
import { loadParks } from './parks.demo.ts'
import { loadPlans } from './plans.demo.ts'
import { loadPolicies } from './policies.demo.ts'
import { loadProjectStages } from './project-stages.demo.ts'
import { loadService } from './service.demo.ts'
import { loadWatch } from './watch.demo.ts'

/** The demonstration county's industry: made up, the same every time, with lamps of every colour on 31 August 2022. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadParks(ctx)
  const enterprises = await loadEnterprises(ctx)
  await loadOperations(ctx, enterprises)
  await loadPlans(ctx, enterprises)
  await loadMoney(ctx, enterprises)
  await loadService(ctx, enterprises)
  await loadPolicies(ctx, enterprises)
  await loadWatch(ctx, enterprises)
  await loadProjectStages(ctx)
}
