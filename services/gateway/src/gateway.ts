import { parse } from 'graphql'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { lightHandler } from './light-handler.ts'
import { refuse } from './answer/refusal.ts'
import { createGatewayPlugin, type GatewayServerContext } from './gateway.plugin.ts'
import {
  defaultPatience,
  defaultSessionMutations,
  defaultSessionSubgraph,
  type Gateway,
  type GatewayOptions,
} from './gateway.options.ts'
import { createOperationGate } from './operation/admit-operation.ts'
import { admitRequest } from './request/admit-request.ts'
import { createSubgraph } from './subgraph/ask-subgraph.ts'
import { openCall } from './subgraph/client-call.ts'
import { RememberedAnswers } from './subgraph/remembered-answers.ts'
import { createTransport } from './subgraph/subgraph.transport.ts'
import { createIdentifier } from './viewer/identify-viewer.ts'

/** How long a superseded supergraph is kept for the requests that began on it. */
const DRAIN = 15_000

/**
 * One graph out of many services. It knows no word of the county and has no database: it finds out who asks, refuses what no honest client
 * sends, plans the question, asks the services and puts their answers together.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { keys, demo, explorer = demo, isRevoked, publicOrigin, logger } = options
  const { sessionSubgraph = defaultSessionSubgraph, sessionMutations = defaultSessionMutations } = options
  const patience = { ...defaultPatience, ...options.patience }
  const identify = createIdentifier({ keys, isRevoked })
  const remembered = new RememberedAnswers()
  const subgraphs = Object.entries(options.subgraphs).map(([name, place]) => {
    const keepsSession = name === sessionSubgraph
    const ask = createSubgraph({ name, place, patience, keepsSession, remembered, logger })
    return [name, ask] as const
  })
  const transport = createTransport(Object.fromEntries(subgraphs))
  let supergraph = options.supergraph

  // Without the words' places in the text, which nobody asks for, the tree weighs half.
  const document = () => parse(supergraph, { noLocation: true })

  const runtime = createGatewayRuntime<GatewayServerContext>({
    supergraph: document,
    unifiedGraphHandler: lightHandler(document),
    transports: () => transport as never,
    plugins: () => [
      createGatewayPlugin({
        admitOperation: createOperationGate({ introspection: explorer, sessionMutations: new Set(sessionMutations) }),
        logger,
      }) as never,
    ],
    gracefulSchemaReload: { drainTimeout: DRAIN },
    // The planner already asks each service once a step; merging on top of it only costs time.
    __experimental__batchExecution: false,
    logging: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    batching: { limit: 0 } as never,
    multipart: false,
    requestId: false,
    subgraphErrors: false,
    // `cleanError` sees every error last, and tells the operator what it hides.
    maskedErrors: false,
    graphqlEndpoint: '/graphql',
  })

  // The planner is built now rather than in the first question's time.
  const ready = Promise.resolve(runtime.getSchema()).then(
    () => undefined,
    (error: unknown) => logger?.error({ error }, 'the supergraph cannot be served'),
  )

  return {
    async fetch(request) {
      await ready
      const admitted = await admitRequest(request, { explorer, publicOrigin })
      if (admitted instanceof Response) return admitted
      const call = openCall(request, await identify(request.headers.get('authorization')), patience.wholeQuery)
      try {
        const response = await runtime.fetch(admitted.request, { call, parsedBody: admitted.params } as never)
        response.headers.set('cache-control', 'no-store')
        response.headers.set('x-request-id', call.requestId)
        for (const cookie of call.setCookies) response.headers.append('set-cookie', cookie)
        return response
      } catch (error) {
        logger?.error({ error, requestId: call.requestId }, 'gateway failed')
        return refuse('internal')
      }
    },

    async reload(supergraphSdl) {
      if (supergraphSdl === supergraph) return
      const before = supergraph
      const schemaBefore = await runtime.getSchema()
      supergraph = supergraphSdl
      try {
        await (runtime.invalidateUnifiedGraph() as unknown as Promise<unknown>)
      } catch (error) {
        supergraph = before
        throw new Error('The new supergraph cannot be served; the old one stays', { cause: error })
      }
      if ((await runtime.getSchema()) === schemaBefore) {
        supergraph = before
        throw new Error('The new supergraph cannot be served; the old one stays')
      }
      logger?.info({}, 'supergraph reloaded')
    },

    async stop() {
      await runtime[Symbol.asyncDispose]()
    },
  }
}
