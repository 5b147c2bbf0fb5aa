import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Context, Settings } from '../context/context.ts'
import type { Db } from '../db/db.ts'
import type { ServiceDefinition } from '../service/define-service.ts'
import { createLog } from '../service/log.ts'
import { runService, type RunningService, VIEWER_HEADER } from '../service/run-service.ts'
import { signViewerToken } from '../viewer/viewer-token.ts'
import { platform, type Viewer } from '../viewer/viewer.ts'

const KEY = 'a key for tests only, long enough to sign with'
const DATA_KEY = 'a data key for tests only, long enough to seal with'

export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever it asked for
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
}

export interface TestService {
  readonly db: Db
  readonly service: RunningService
  readonly as: (
    viewer: Viewer,
    language?: 'zh' | 'en',
  ) => { run: (query: string, variables?: Record<string, unknown>) => Promise<Answer> }
  /** A context outside a request; wrap writes in `db.transaction`. */
  readonly context: (viewer?: Viewer) => Context
  /** Does something as the platform would, in one transaction: for a test's records. */
  readonly arrange: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>
  readonly stop: () => Promise<void>
}

export interface TestOptions {
  /** What "today" is. */
  readonly today?: string
  readonly demo?: boolean
  readonly settings?: Settings
  readonly clock?: () => Date
}

/** A fresh database of the kind under test: a file of SQLite's, or a database of the MariaDB that `TEST_MARIADB_URL` names. */
function freshDatabase(name: string): { url: string; drop: (db: Db) => Promise<void> } {
  const mariadb = process.env['TEST_MARIADB_URL']
  if (mariadb) {
    const database = `test_${name.replaceAll('-', '_')}_${randomUUID().slice(0, 8)}`
    const url = new URL(mariadb)
    url.pathname = `/${database}`
    return { url: url.href, drop: async (db) => void (await db.writer.query(`DROP DATABASE ${database}`)) }
  }
  const folder = mkdtempSync(path.join(tmpdir(), `tongchou-${name}-`))
  return {
    url: `sqlite:${path.join(folder, 'test.sqlite')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Boots the real service on a database of its own, with a fixed day and viewers of the test's choice. */
export async function startTestService(
  definition: ServiceDefinition,
  { today = '2022-08-31', demo = false, settings = {}, clock }: TestOptions = {},
): Promise<TestService> {
  const { url, drop } = freshDatabase(definition.name)
  const service = await runService(definition, {
    databaseUrl: url,
    viewerKey: KEY,
    businessDate: today,
    demo,
    settings: { DATA_KEY, ...settings },
    ...(clock ? { clock } : {}),
    log: createLog(process.env['TEST_LOG'] ?? 'silent'),
  })
  const context = (viewer: Viewer = platform) => service.contextFor(viewer)
  return {
    db: service.db,
    service,
    context,
    arrange: (work) => service.db.transaction(() => work(context())),
    as: (viewer, language = 'zh') => ({
      async run(query, variables = {}) {
        const headers = {
          'content-type': 'application/json',
          'accept-language': language,
          [VIEWER_HEADER]: await signViewerToken(viewer, KEY),
        }
        const response = await service.fetch(
          new Request('http://service/graphql', {
            method: 'POST',
            headers,
            body: JSON.stringify({ query, variables }),
          }),
        )
        return (await response.json()) as Answer
      },
    }),
    async stop() {
      if (process.env['TEST_MARIADB_URL']) await drop(service.db)
      await service.stop()
      if (!process.env['TEST_MARIADB_URL']) await drop(service.db)
    },
  }
}
