import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm'

export type Dialect = 'sqlite' | 'mysql'

const STEP = /^(\d{4})-([a-z0-9-]+)\.sql$/
// TypeORM orders migrations by a 13-digit tail of their class name.
const EPOCH = 1_600_000_000_000

const statementsOf = (text: string): string[] =>
  text
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean)

/** The files of a folder in order. Two of one number would run in whichever order their names happen to have. */
function stepsIn(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((file) => STEP.test(file))
    .sort()
  const numbers = files.map((file) => file.slice(0, 4))
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at)
  if (twice) throw new Error(`${folder} has two steps ${twice}: give the later one the next number`)
  return files
}

/** One migration class for each `NNNN-name.sql` of the dialect's folder, in order. */
export function readMigrations(home: URL, dialect: Dialect): (new () => MigrationInterface)[] {
  const folder = path.join(fileURLToPath(home), dialect)
  if (!existsSync(folder)) return []
  return stepsIn(folder).map((file) => {
    const [, number = '0', title = ''] = STEP.exec(file) ?? []
    const statements = statementsOf(readFileSync(path.join(folder, file), 'utf8'))
    return class implements MigrationInterface {
      name = `${title}${EPOCH + Number(number)}`
      async up(runner: QueryRunner): Promise<void> {
        for (const statement of statements) await runner.query(statement)
      }
      async down(): Promise<void> {
        throw new Error(`${file} has no way back: restore the backup taken before it`)
      }
    }
  })
}

/** The SQL that would bring this database to its entities: empty when migrations and entities agree. */
export async function driftOf(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log()
  return upQueries.map(({ query }) => query).filter((query) => !/typeorm_metadata|`?migration`?\s*\(/.test(query))
}
