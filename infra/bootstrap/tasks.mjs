import { consoleStep, servicesStep } from './build.mjs'
import { packagesStep, runtimeStep } from './packages.mjs'

const installed = [runtimeStep, packagesStep]
const compiled = [...installed, servicesStep]
const built = [...compiled, consoleStep]

const production = { NODE_ENV: 'production' }
/** The planner's and the databases' own memory lies in as many pools as there are threads, each with holes: two are enough. */
const county = { ...production, MALLOC_ARENA_MAX: '2' }
/**
 * The whole county in one process: a young generation of this size serves its requests; the default lets garbage grow to
 * several times as much. The two compilers in between speed up the first minute and keep their code for ever: without them a
 * warm request is as fast. A service in a process of its own has Node's defaults: there the small young generation would cost
 * a sixth of each request, and save nothing that matters.
 */
export const lean = ['--max-semi-space-size=8', '--no-sparkplug', '--no-maglev']
const fromSources = ['--conditions=source', '--import', 'tsx']

/** What `npm run` offers: what must stand before, and what Node 24 then runs. A new task is one new line. */
export const tasks = {
  start: { needs: built, node: [...lean, 'infra/run/dist/county.js'], env: county },
  service: { needs: compiled, node: ['infra/run/dist/one.js'], env: production },
  schema: { needs: installed, node: [...fromSources, 'infra/run/dev/schema.ts'] },
  migration: { needs: installed, node: [...fromSources, 'infra/run/dev/migration.ts'] },
  verify: { needs: compiled, node: ['infra/run/dist/verify.js'] },
  bench: { needs: built, node: [...fromSources, 'tests/load/bench.ts'], env: production },
  test: { needs: installed, node: ['infra/bootstrap/test.mjs'] },
  build: { needs: built },
  format: { needs: installed, node: ['node_modules/oxfmt/bin/oxfmt', '.'] },
}
