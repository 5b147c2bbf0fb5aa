// `npm test`: every check this repository has. With arguments it runs only the tests they name:
//   npm test -- services/projects            npm test -- --mariadb services/projects
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { passSignalsOn, run } from './child.mjs'
import { environment, node } from './packages.mjs'
import { prepareMachine } from './machine.mjs'
import { foldersIn, root } from './places.mjs'
import { say, seconds } from './progress.mjs'
import { tasks } from './tasks.mjs'

const tool = (name) => path.join(root, 'node_modules', name)
const tsc = tool('typescript/bin/tsc')
const vitest = tool('vitest/vitest.mjs')
const room = mkdtempSync(path.join(tmpdir(), 'tongchou-test-'))
process.on('exit', () => rmSync(room, { recursive: true, force: true }))
passSignalsOn()

/** A check that is right or wrong as a whole; its words are shown when it is wrong. */
async function check(...commands) {
  let output = ''
  for (const command of commands) {
    const result = await run(node, command, { quiet: true, env: environment() })
    if (result.code !== 0) output += result.output
  }
  if (output) say(output)
  return output ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }
}

let reports = 0
async function tests(args, env = {}) {
  const report = path.join(room, `${++reports}.json`)
  const command = [vitest, 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(node, command, { env: environment(env) })
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that cannot even be read has no tests that could fail.
  const unread = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  )
  const counted = numFailedTests + unread.length
  if (numPassedTests + counted === 0) say('No test was found; a stage that checks nothing fails.')
  const silent = counted === 0 && (code !== 0 || numPassedTests === 0)
  return { passed: numPassedTests, failed: counted + (silent ? 1 : 0) }
}

async function onMariadb(args) {
  const { startMariadb } = await import('../../tests/support/mariadb.ts')
  const database = await startMariadb()
  try {
    const result = await tests(args, { TEST_MARIADB_URL: database.url })
    if (tablesMade(database.url) > 0) return result
    say('No test made a table in MariaDB: they all ran on something else.')
    return { ...result, failed: result.failed + 1 }
  } finally {
    await database.stop()
  }
}

/** How many tables have been made in a database server since it started; proof that the tests were really there. */
function tablesMade(url) {
  const query = "SHOW GLOBAL STATUS LIKE 'Com_create_table'"
  const args = ['--no-defaults', '-h127.0.0.1', `-P${new URL(url).port}`, '-uroot', '-N', '-e', query]
  return Number(spawnSync('mariadb', args, { encoding: 'utf8' }).stdout?.split('\t')[1] ?? 0)
}

async function journeys() {
  const built = await run(node, [path.join(root, 'infra/bootstrap/boot.mjs'), 'build'])
  return built.code === 0 ? tests(['--project', 'journeys']) : { passed: 0, failed: 1 }
}

const consoles = foldersIn('frontends')
  .map((name) => `frontends/${name}/tsconfig.json`)
  .filter((file) => existsSync(path.join(root, file)))

// What keeps records must keep them on either database.
const onDatabase = ['--project', 'services', '--project', 'contracts']

const stages = [
  { name: 'format', work: () => check([tool('oxfmt/bin/oxfmt'), '--check', '.']) },
  { name: 'lint', work: () => check([tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']) },
  {
    name: 'types',
    work: () => check([tsc, '-b'], [tsc, '-p', 'tests'], ...consoles.map((file) => [tsc, '--noEmit', '-p', file])),
  },
  { name: 'dead code', work: () => check([tool('knip/bin/knip.js'), '--no-progress', '--no-config-hints']) },
  { name: 'contract', work: () => check([...tasks.schema.node, '--check']) },
  { name: 'architecture', work: () => tests(['--project', 'architecture']) },
  { name: 'tests on SQLite', work: () => tests([...onDatabase, '--project', 'frontends', '--project', 'tools']) },
  { name: 'tests on MariaDB', work: () => onMariadb(onDatabase) },
  { name: 'journeys in the browser', work: journeys },
]

async function whole() {
  await prepareMachine()
  const sum = { passed: 0, failed: 0 }
  const lines = []
  for (const [index, { name, work }] of stages.entries()) {
    say(`\n[${index + 1} of ${stages.length}] ${name} …`)
    const since = Date.now()
    const { passed, failed } = await work()
    sum.passed += passed
    sum.failed += failed
    lines.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds(since)}`)
    say(lines.at(-1))
  }
  say(`\n${lines.join('\n')}\n`)
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`)
  return sum.failed === 0 ? 0 : 1
}

async function some(args) {
  const wanted = args.filter((arg) => arg !== '--mariadb')
  const { failed } = await (args.includes('--mariadb') ? onMariadb(wanted) : tests(wanted))
  return failed === 0 ? 0 : 1
}

const args = process.argv.slice(2)
process.exitCode = await (args.length > 0 ? some(args) : whole())
