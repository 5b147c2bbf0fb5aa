import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would take graphql's ES module build and Node its CommonJS one: two copies, and every schema is "from another realm".
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }

// Workspace packages answer with their sources, so no test ever runs against a stale build.
const usual = ['module', 'node', 'development|production']
const fromSources = {
  resolve: { alias: [graphql], conditions: ['source', ...usual] },
  ssr: { resolve: { conditions: ['source', ...usual], externalConditions: ['node'] } },
}
// The consoles' packages name their sources without a condition; some library of theirs keeps raw TypeScript behind this one.
const asPublished = { resolve: { alias: [graphql], conditions: usual }, ssr: { resolve: { conditions: usual } } }

// A package's own tsconfig leaves its tests out of the build; here every file gets the decorators the build has.
const tsconfig = 'tsconfig.base.json'

const project = (name: string, include: string[], groupOrder: number, more: object = {}) => ({
  ...(name === 'frontends' ? asPublished : fromSources),
  tsconfig,
  test: {
    name,
    include,
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'forks' as const,
    // One process reads the libraries once and tests file after file, as one process runs all services: a fifth of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { groupOrder },
    ...more,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      project('services', ['services/**/*.test.ts'], 1),
      project('frontends', ['frontends/**/*.test.{ts,tsx}'], 1),
      project('architecture', ['tests/architecture/**/*.test.ts'], 1),
      project('contracts', ['tests/contracts/**/*.test.ts'], 1),
      project('tools', ['tests/support/**/*.test.ts', 'infra/**/*.test.ts'], 1),
      // A second process on the same two cores makes a page wait for nothing, so journeys run after everything, one at a time.
      project('journeys', ['tests/journeys/**/*.test.ts', 'tests/faults/**/*.test.ts'], 2, {
        isolate: true,
        maxWorkers: 1,
        fileParallelism: false,
        testTimeout: 120_000,
        // A page that was slow once on two busy cores is asked once more; what is broken fails twice.
        retry: 1,
        hookTimeout: 240_000,
      }),
    ],
  },
})
