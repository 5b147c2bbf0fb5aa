import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DataSource, type DataSourceOptions } from 'typeorm'
import { Db } from './db.ts'
import { readMigrations } from './migrations.ts'

type EntityClass = Function

export interface DatabaseOptions {
  /** `sqlite:/path/to/file.sqlite` or `mysql://user:password@host:port/database`. */
  readonly url: string
  readonly entities: readonly EntityClass[]
  /** The folder that holds `sqlite/` and `mysql/` with one SQL file per step; null to open without migrating. */
  readonly migrations: URL | null
}

interface Pragmas {
  pragma(text: string): unknown
}

const SLOW_DISK_MS = 5000

/**
 * In KiB. The driver's own is eight times as much for each connection, and a process may hold twenty of them. Who reads needs
 * more than who writes: the targets go over whole tables again and again. Only what has been read is held.
 */
const PAGES_KEPT = { reading: 8000, writing: 2000 }

const readWrite = (connection: Pragmas) => {
  connection.pragma(`cache_size = -${PAGES_KEPT.writing}`)
  // With WAL, NORMAL loses acknowledged commits in a power cut; FULL does not.
  connection.pragma('synchronous = FULL')
  connection.pragma(`busy_timeout = ${SLOW_DISK_MS}`)
}
const readOnly = (connection: Pragmas) => {
  connection.pragma(`cache_size = -${PAGES_KEPT.reading}`)
  connection.pragma('query_only = ON')
  connection.pragma(`busy_timeout = ${SLOW_DISK_MS}`)
}

async function sqliteOptions(file: string, common: object): Promise<DataSourceOptions> {
  const { default: driver } = await import('better-sqlite3')
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true })
  return {
    type: 'better-sqlite3',
    driver,
    database: file,
    enableWAL: true,
    prepareDatabase: readWrite,
    ...common,
  } as DataSourceOptions
}

function mysqlOptions(url: string, common: object): DataSourceOptions {
  const { hostname, port, username, password, pathname } = new URL(url)
  return {
    type: 'mariadb',
    host: hostname,
    port: Number(port || 3306),
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    poolSize: 10,
    supportBigNumbers: true,
    bigNumberStrings: false,
    // Sums come back as DECIMAL; ours fit a double exactly.
    extra: { decimalNumbers: true },
    ...common,
  } as DataSourceOptions
}

/** The database named by a mysql:// URL, made if the account may. */
async function ensureMysqlDatabase(url: string): Promise<void> {
  const { createConnection } = await import('mysql2/promise')
  const target = new URL(url)
  const name = target.pathname.slice(1)
  const connection = await createConnection({
    host: target.hostname,
    port: Number(target.port || 3306),
    user: decodeURIComponent(target.username),
    password: decodeURIComponent(target.password),
  })
  try {
    const [rows] = await connection.query('SELECT 1 FROM information_schema.schemata WHERE schema_name = ?', [name])
    if ((rows as unknown[]).length === 0)
      await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [name])
  } finally {
    await connection.end()
  }
}

/** Opens a service's database, brought up to date by its migrations. */
export async function openDb({ url, entities, migrations }: DatabaseOptions): Promise<Db> {
  const isSqlite = url.startsWith('sqlite:')
  const common = {
    entities: [...entities],
    migrations: migrations ? readMigrations(migrations, isSqlite ? 'sqlite' : 'mysql') : [],
    migrationsRun: migrations !== null,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  }
  if (!isSqlite) {
    await ensureMysqlDatabase(url)
    const pool = await new DataSource(mysqlOptions(url, common)).initialize()
    return new Db(pool, pool)
  }
  const options = await sqliteOptions(url.slice('sqlite:'.length), common)
  const writer = await new DataSource(options).initialize()
  const reader = await new DataSource({
    ...options,
    migrationsRun: false,
    prepareDatabase: readOnly,
  } as DataSourceOptions).initialize()
  return new Db(writer, reader)
}
