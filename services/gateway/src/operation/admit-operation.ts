import { getOperationAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { refusal, type RefusalCode } from '../answer/refusal.ts'
import type { ClientCall } from '../subgraph/client-call.ts'
import { limits, refuseDocument, refuseRoot } from './document.rules.ts'
import { estimateCost } from './estimate-cost.ts'
import { measureDocument, rootFields } from './measure-document.ts'

export interface OperationGate {
  introspection: boolean
  sessionMutations: ReadonlySet<string>
}

export interface AskedOperation {
  document: DocumentNode
  operationName?: string | undefined
  variables: Readonly<Record<string, unknown>>
  schema: GraphQLSchema | undefined
  call: ClientCall
}

/** Parses with a bound on tokens, so that a long document is refused after reading its beginning. */
export function parseBounded(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof Error && error.message.includes('more that')) throw refusal('query.too-many-tokens')
    throw error
  }
}

/** Says whether a parsed operation may be validated and run. What the text alone decides is remembered with the document. */
export function createOperationGate({ introspection, sessionMutations }: OperationGate) {
  const verdicts = new WeakMap<DocumentNode, RefusalCode | null>()

  const judgeDocument = (document: DocumentNode): RefusalCode | null => {
    const known = verdicts.get(document)
    if (known !== undefined) return known
    const verdict = refuseDocument(measureDocument(document), { introspection })
    verdicts.set(document, verdict)
    return verdict
  }

  /** Throws the refusal. */
  return function admitOperation({ document, operationName, variables, schema, call }: AskedOperation): void {
    const written = judgeDocument(document)
    if (written) throw refusal(written)
    const operation = getOperationAST(document, operationName)
    if (!operation) throw refusal('query.no-operation')
    const fields = rootFields(document, operation)
    const atRoot = refuseRoot(operation.operation, fields, { method: call.method, sessionMutations })
    if (atRoot) throw refusal(atRoot)
    const concernsSession = operation.operation === 'mutation' && fields.some((name) => sessionMutations.has(name))
    if (!call.identity.accepted && !concernsSession) throw refusal('unauthenticated')
    if (schema && estimateCost(schema, document, operation, variables) > limits.cost) throw refusal('query.too-costly')
  }
}
