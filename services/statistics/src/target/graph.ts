import composites from './composites.json' with { type: 'json' }
import owners from './owners.json' with { type: 'json' }
import { targetGraph } from './target-graph.ts'

/** The types of the plan's targets. `owners.json` follows from what the services define; `composites.json` names the two sides of those that divide. */
export const graph = targetGraph(owners, composites)

/** The services that stand already: this one and those whose records give targets. */
export const standingServices: ReadonlySet<string> = new Set(['statistics', ...Object.keys(owners)])
