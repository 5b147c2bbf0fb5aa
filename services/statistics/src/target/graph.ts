import owners from './owners.json' with { type: 'json' }
import { targetGraph } from './target-graph.ts'

/** The types of the plan's targets. `owners.json` follows from what the services define; no target divides two services yet. */
export const graph = targetGraph(owners, [])
