import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import { cleanError } from './answer/clean-error.ts'
import type { GatewayLogger } from './gateway.options.ts'
import { parseBounded, type createOperationGate } from './operation/admit-operation.ts'
import type { ClientCall } from './subgraph/client-call.ts'

/** What `createGateway` hands to the runtime with each request. */
export interface GatewayServerContext extends Record<string, unknown> {
  call: ClientCall
  /** The body of a POST, already parsed. */
  parsedBody?: Record<string, unknown> | undefined
}

interface Params {
  operationName?: string
  variables?: Record<string, unknown> | null
}

export interface GatewayPluginOptions {
  admitOperation: ReturnType<typeof createOperationGate>
  logger?: GatewayLogger | undefined
}

/** Where the gateway's own steps stand in the runtime's course. */
export function createGatewayPlugin({ admitOperation, logger }: GatewayPluginOptions) {
  let schema: GraphQLSchema | undefined
  const report = (error: GraphQLError): void =>
    logger?.error({ message: error.message, path: error.path, error: error.originalError ?? error }, 'masked error')

  return {
    onSchemaChange(change: { schema: GraphQLSchema }) {
      schema = change.schema
    },

    onRequestParse({ serverContext, setRequestParser }: RequestParse) {
      const body = serverContext.parsedBody
      if (body) setRequestParser(() => body)
    },

    onParse({ context, setParseFn }: ParseStart) {
      setParseFn((source) => parseBounded(typeof source === 'string' ? source : source.body))
      return ({ result }: { result: DocumentNode | Error | null }): void => {
        if (!result || result instanceof Error) return
        const { params, call } = context
        admitOperation({
          document: result,
          operationName: params.operationName ?? undefined,
          variables: params.variables ?? {},
          schema,
          call,
        })
      }
    },

    onResultProcess({ result, setResult }: ResultProcess) {
      if (!result.errors?.length) return
      const errors = result.errors.map((error) => cleanError(error, report))
      // The planner leaves `data` out when no service answered at all; the operation was executed all the same.
      const asked = errors.some((error) => error.extensions['serviceName'] !== undefined)
      const broke = !asked && errors.some((error) => error.extensions['code'] === 'internal')
      setResult({
        ...result,
        errors,
        ...(result.data === undefined && asked && { data: null }),
        ...(broke && { extensions: { http: { status: 500 } } }),
      })
    },
  }
}

interface RequestParse {
  serverContext: GatewayServerContext
  setRequestParser(parser: () => unknown): void
}

interface ParseStart {
  context: GatewayServerContext & { params: Params }
  setParseFn(parse: (source: string | { body: string }) => DocumentNode): void
}

interface ResultProcess {
  result: ExecutionResult
  setResult(result: ExecutionResult): void
}
