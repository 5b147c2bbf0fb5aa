import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { isDay } from '@tongchou/service-kit'
import { at } from './workspace.ts'

export interface Settings {
  readonly port: number
  readonly host: string
  /** Where the embedded databases and the keys live, one folder for the demonstration and one for a real county. */
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly businessDate: string | undefined
  readonly demo: boolean
  /** What the demonstration's people sign in with. */
  readonly demoPassword: string
  readonly logLevel: string
  readonly keys: Keys
}

export interface Keys {
  /** Signs access tokens: shared by organization and gateway alone. */
  readonly access: string
  /** Signs viewers: shared by the gateway and every service. */
  readonly viewer: string
  /** Encrypts personal data at rest: organization's alone. */
  readonly data: string
}

const DEMO_DAY = '2022-08-31'
const DEMO_WORD = 'tongchou-2022'
const DEFAULT_PORT = 4000
const KEY_BYTES = 32

const newKey = () => randomBytes(KEY_BYTES).toString('base64url')

function moveUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    // Some file systems have no links: there the last one's stand.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return renameSync(from, to)
  }
  rmSync(from)
}

/** The keys of this installation: from the environment, else made once and kept where only this account may read. */
function readKeys(dataDir: string): Keys {
  const file = path.join(dataDir, 'keys.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    // Services that start at the same time make them once: whole at the first sight, and the first one's stand.
    const mine = `${file}.${process.pid}`
    writeFileSync(mine, JSON.stringify({ access: newKey(), viewer: newKey(), data: newKey() }), { mode: 0o600 })
    moveUnlessThere(mine, file)
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Keys
  const { ACCESS_KEY, VIEWER_KEY, DATA_KEY } = process.env
  return { access: ACCESS_KEY ?? kept.access, viewer: VIEWER_KEY ?? kept.viewer, data: DATA_KEY ?? kept.data }
}

/** What the environment and the command line ask for. @throws with a sentence for a person when it makes no sense */
export function readSettings(args: readonly string[]): Settings {
  const { PORT, HOST, DATA_DIR, DATABASE_URL, BUSINESS_DATE, DEMO_PASSWORD, LOG_LEVEL } = process.env
  const demo = !args.includes('--empty')
  const port = PORT ? Number(PORT) : DEFAULT_PORT
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${PORT}`)
  const isReadable: boolean = BUSINESS_DATE ? isDay(BUSINESS_DATE) : true
  if (!isReadable) throw new Error(`BUSINESS_DATE is not a day like ${DEMO_DAY}: ${BUSINESS_DATE}`)
  if (DATABASE_URL && !/^(sqlite:|mysql:\/\/)/.test(DATABASE_URL))
    throw new Error('DATABASE_URL begins with sqlite: or mysql://')
  const dataDir = path.resolve(DATA_DIR ?? at('.data'), demo ? 'demo' : 'county')
  return {
    port,
    host: HOST ?? '127.0.0.1',
    dataDir,
    databaseUrl: DATABASE_URL ?? null,
    businessDate: BUSINESS_DATE ?? (demo ? DEMO_DAY : undefined),
    demo,
    demoPassword: DEMO_PASSWORD ?? DEMO_WORD,
    logLevel: LOG_LEVEL ?? 'warn',
    keys: readKeys(dataDir),
  }
}

/** Where one of several services in this process keeps its records: a file of its own, or a database of its own on the server. */
export function databaseUrlOf(settings: Settings, service: string): string {
  const { databaseUrl, dataDir } = settings
  if (!databaseUrl) return `sqlite:${path.join(dataDir, `${service}.sqlite`)}`
  if (databaseUrl.startsWith('sqlite:'))
    return `sqlite:${path.join(databaseUrl.slice('sqlite:'.length), `${service}.sqlite`)}`
  const url = new URL(databaseUrl)
  url.pathname = `/${url.pathname.slice(1) || 'tongchou'}_${service.replaceAll('-', '_')}`
  return url.href
}
