import { ApolloServer, type GraphQLRequest } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { Context, type HeaderReader, type Language, type Settings } from '../context/context.ts'
import type { Db } from '../db/db.ts'
import { openDb } from '../db/open-db.ts'
import { forgetOldKeys } from '../door/forget-old-keys.ts'
import { compiledExecution } from '../graph/compiled-execution.ts'
import { ledgerSequence } from '../ledger/ledger.ts'
import { createViewerReader } from '../viewer/viewer-reader.ts'
import { platform, type Viewer } from '../viewer/viewer.ts'
import { tagOf } from './answer-tag.ts'
import { dayIn } from './business-date.ts'
import { assertSameKind, markKind } from './demo-mark.ts'
import type { ServiceDefinition } from './define-service.ts'
import { formatError } from './format-error.ts'
import { tracing } from './tracing.ts'

export const VIEWER_HEADER = 'x-tongchou-viewer'
const REQUEST_ID = /^[\w-]{8,64}$/
const TIDY_MS = 6 * 3_600_000
const BODY_LIMIT = 4 * 1024 * 1024

export interface RunOptions {
  readonly databaseUrl: string
  /** The key the gateway signs viewers with. */
  readonly viewerKey: string
  readonly log: Logger
  /** What "today" is; the county's calendar day when absent. */
  readonly businessDate?: string | undefined
  /** Load the demonstration county into an empty database. */
  readonly demo?: boolean
  readonly clock?: () => Date
  /** What features read as `ctx.settings`; the process's environment when absent. */
  readonly settings?: Settings
}

export interface RunningService {
  readonly name: string
  readonly db: Db
  /** Answers a GraphQL request as a socket brings it. */
  readonly handle: (asked: Asked) => Promise<Answered>
  /** Answers a GraphQL request from within the process. */
  readonly fetch: (request: Request) => Promise<Response>
  readonly health: () => Promise<{ status: 'up' | 'down'; sequence?: number }>
  /** A context for a viewer, as a request of his would have. */
  readonly contextFor: (viewer: Viewer, language?: Language) => Context
  readonly stop: () => Promise<void>
}

/** A request without the weight of the fetch standard's objects: a socket's request has its headers and its text already. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly text: string
  readonly headers: HeaderReader
}

export interface Answered {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
}

const asJson = [['content-type', 'application/json']] as const

const languageOf = (headers: HeaderReader): Language =>
  headers.get('accept-language')?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh'

const refusal = (status: number, code: string): Answered => ({
  status,
  headers: asJson,
  text: JSON.stringify({ errors: [{ message: code, extensions: { code } }] }),
})

/** Brings a service to life: database migrated, plan loaded, graph answering. */
export async function runService(definition: ServiceDefinition, options: RunOptions): Promise<RunningService> {
  const { name } = definition
  const { schema } = definition.subgraph()
  const log = options.log.child({ service: name })
  const clock = options.clock ?? (() => new Date())
  const demo = options.demo ?? false
  const settings = options.settings ?? process.env
  const db = await openDb({
    url: options.databaseUrl,
    entities: definition.entities,
    migrations: definition.migrations,
  })

  const context = (parts: {
    viewer: Viewer
    requestId: string
    language: Language
    requestHeaders?: HeaderReader
  }): Context => {
    const now = clock()
    return new Context({
      service: name,
      db,
      now,
      today: options.businessDate ?? dayIn(now),
      log,
      demo,
      settings,
      forms: definition.forms,
      ...parts,
    })
  }
  const contextFor = (viewer: Viewer, language: Language = 'zh') =>
    context({ viewer, language, requestId: randomUUID() })

  const isNew = (await ledgerSequence(db)) === 0
  if (!isNew) await assertSameKind(db, name, demo)
  // One transaction: a first start that is cut off leaves nothing, and the next one is the first again.
  await db.transaction(async () => {
    if (isNew) await markKind(contextFor(platform), demo)
    await definition.plan?.(contextFor(platform))
    if (isNew && demo) await definition.demo?.(contextFor(platform))
  })
  db.shrink()
  const close = definition.open ? await definition.open(() => contextFor(platform)) : undefined

  const tidy = () =>
    forgetOldKeys(db, clock()).catch((error: unknown) => log.warn({ error }, 'old idempotency keys stay for now'))
  await tidy()
  const tidying = setInterval(() => void tidy(), TIDY_MS).unref()

  const server = new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    introspection: demo,
    csrfPrevention: false, // Requests without the gateway's signature are nobody's, so no browser can forge one.
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: formatError(log),
    plugins: [
      tracing(name),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await server.start()

  const readViewer = createViewerReader(options.viewerKey)

  async function answer({ text, headers }: Asked): Promise<Answered> {
    if (text.length > BODY_LIMIT) return refusal(413, 'body-too-large')
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      return refusal(400, 'malformed-request')
    }
    const viewer = await readViewer(headers.get(VIEWER_HEADER))
    if (!viewer) return refusal(401, 'unauthenticated')
    const given = headers.get('x-request-id') ?? ''
    const ctx = context({
      viewer,
      requestId: REQUEST_ID.test(given) ? given : randomUUID(),
      language: languageOf(headers),
      requestHeaders: headers,
    })
    const { query, variables, operationName } = (body ?? {}) as GraphQLRequest
    if (typeof query !== 'string') return refusal(400, 'malformed-request')
    // Read before anything is computed: a change in between makes the tag too old, never the answer.
    const tag = headers.get('if-none-match') === null ? null : tagOf(ctx, query, text, await ledgerSequence(db))
    if (tag !== null && headers.get('if-none-match') === tag) return { status: 304, headers: [['etag', tag]], text: '' }
    const { http, body: answered } = await server.executeOperation(
      { query, variables: variables ?? {}, ...(operationName ? { operationName } : {}) },
      { contextValue: ctx },
    )
    if (answered.kind !== 'single') return refusal(406, 'malformed-request')
    const stands = tag !== null && !ctx.sawClock && ctx.responseHeaders.size === 0 && !answered.singleResult.errors
    return {
      status: http.status ?? 200,
      headers: [...asJson, ...http.headers, ...ctx.responseHeaders, ...(stands ? [['etag', tag] as const] : [])],
      text: JSON.stringify(answered.singleResult),
    }
  }

  let inFlight = 0
  async function handle(asked: Asked): Promise<Answered> {
    inFlight++
    try {
      if (asked.path === '/healthz') return { status: 200, headers: asJson, text: JSON.stringify(await health()) }
      return asked.method === 'POST' ? await answer(asked) : refusal(405, 'method-not-allowed')
    } finally {
      inFlight--
    }
  }

  return {
    name,
    db,
    contextFor,
    handle,
    async fetch(request) {
      const { method, headers } = request
      const answered = await handle({
        method,
        path: new URL(request.url).pathname,
        text: await request.text(),
        headers,
      })
      const { status, text } = answered
      return new Response(status === 304 ? null : text, { status, headers: answered.headers as [string, string][] })
    },
    health,
    async stop() {
      for (let waited = 0; inFlight > 0 && waited < 5000; waited += 20)
        await new Promise((resolve) => setTimeout(resolve, 20))
      clearInterval(tidying)
      close?.()
      await server.stop()
      await db.close()
    },
  }

  async function health(): Promise<{ status: 'up' | 'down'; sequence?: number }> {
    try {
      return { status: 'up', sequence: await ledgerSequence(db) }
    } catch (error) {
      log.error({ error }, 'database does not answer')
      return { status: 'down' }
    }
  }
}
