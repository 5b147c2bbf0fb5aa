import { defineService } from '@tongchou/service-kit'
import { loadOfficialValues } from './demo/official-values.ts'
import { duty } from './duty/index.ts'
import { officialValue } from './official-value/index.ts'
import { loadPlans } from './plan/load-plan.ts'
import { target } from './target/index.ts'

/** The statistics bureau's service: the plan, the official values, and the lamps of every target. */
export const service = defineService({
  name: 'statistics',
  home: import.meta.url,
  features: [target, officialValue, duty],
  plan: loadPlans,
  demo: loadOfficialValues,
})
