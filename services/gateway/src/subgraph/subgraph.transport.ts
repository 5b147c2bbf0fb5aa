import { print, type DocumentNode, type ExecutionResult } from 'graphql'
import { refusal } from '../answer/refusal.ts'
import type { AskSubgraph } from './ask-subgraph.ts'
import type { ClientCall } from './client-call.ts'

interface ExecutionRequest {
  document: DocumentNode
  variables?: Record<string, unknown>
  operationName?: string
  operationType?: string
  context?: { call?: ClientCall }
}

/**
 * The way from the planner to the subgraphs. It replaces the runtime's own HTTP transport, which merges equal queries under way by URL and body
 * alone (two viewers would get one answer) and writes bodies and addresses into errors.
 */
export function createTransport(subgraphs: Record<string, AskSubgraph>) {
  // The supergraph may name a subgraph by the value of its enum: GOVERNMENT_SERVICES for government-services.
  const byName = new Map(Object.entries(subgraphs).map(([name, ask]) => [plain(name), ask]))
  const texts = new WeakMap<DocumentNode, string>()

  const textOf = (document: DocumentNode): string => {
    const known = texts.get(document)
    if (known !== undefined) return known
    const text = print(document)
    texts.set(document, text)
    return text
  }

  return {
    getSubgraphExecutor({ subgraphName }: { subgraphName: string }) {
      const ask = byName.get(plain(subgraphName))
      return async ({
        document,
        variables,
        operationName,
        operationType,
        context,
      }: ExecutionRequest): Promise<ExecutionResult> => {
        // In the supergraph, and not set up here: to the client it is a service that does not answer.
        if (!ask || !context?.call) return { errors: [refusal('service.unavailable', { serviceName: subgraphName })] }
        const body = JSON.stringify({ query: textOf(document), variables, operationName })
        return ask(context.call, { kind: operationType === 'mutation' ? 'mutation' : 'query', body })
      }
    },
  }
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')
