import { fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lean } from '../../infra/bootstrap/tasks.mjs'
import { isBench, names } from './benches.ts'
import { type Line, printTable } from './measure.ts'

/** The leader's query is asked of the whole county, which runs with flags of its own (`npm start`); a service alone has none. */
const flags: Record<string, readonly string[]> = { leader: lean }

/** One bench in a process of its own: none inherits the memory and the compiled code that another left behind. */
function measure(name: string): Promise<Line[]> {
  const child = fork(path.join(path.dirname(fileURLToPath(import.meta.url)), 'one-bench.ts'), [name], {
    execArgv: [...(flags[name] ?? []), ...process.execArgv],
  })
  return new Promise((resolve, reject) => {
    let lines: Line[] | undefined
    child.once('message', (found) => (lines = found as Line[]))
    child.once('exit', (code) => (lines ? resolve(lines) : reject(new Error(`${name} ended with ${code}`))))
  })
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !isBench(name))
  if (unknown.length > 0) {
    process.stderr.write(`There is no bench "${unknown.join('", "')}". There are: ${names.join(', ')}\n`)
    process.exit(2)
  }
  const lines: Line[] = []
  for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    process.stderr.write(`measuring: ${name}\n`)
    lines.push(...(await measure(name)))
  }
  printTable(lines)
  process.exit(lines.every(({ holds }) => holds) ? 0 : 1)
}

/** All figures, or those named: `npm run bench -- leader list`. */
void main()
