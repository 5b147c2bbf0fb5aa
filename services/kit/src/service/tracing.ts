import type { ApolloServerPlugin } from '@apollo/server'
import { SpanStatusCode, trace } from '@opentelemetry/api'
import type { Context } from '../context/context.ts'

/** A span for each operation and a line in the log for each that changes something or fails. Costs nothing until an exporter is registered. */
export function tracing(service: string): ApolloServerPlugin<Context> {
  const tracer = trace.getTracer(`tongchou.${service}`)
  return {
    async requestDidStart({ contextValue, request }) {
      const started = performance.now()
      const span = tracer.startSpan(`${service} ${request.operationName ?? 'operation'}`)
      span.setAttribute('request.id', contextValue.requestId)
      return {
        async willSendResponse({ errors, operation }) {
          if (errors?.length) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
          if (!errors?.length && operation?.operation !== 'mutation') return
          const line = {
            operation: request.operationName,
            kind: operation?.operation,
            viewer: contextValue.viewer.username,
            ms: Math.round((performance.now() - started) * 10) / 10,
            errors: errors?.map(({ extensions }) => extensions['code']),
          }
          contextValue.log.info(line, 'operation')
        },
      }
    },
  }
}
