import { departmentsBench } from './departments.bench.ts'
import { leaderBench } from './leader.bench.ts'
import { listBench } from './list.bench.ts'
import { printTable } from './measure.ts'
import { sheetBench } from './sheet.bench.ts'
import { startBench } from './start.bench.ts'
import { weightBench } from './weight.bench.ts'

const benches = {
  start: startBench,
  leader: leaderBench,
  departments: departmentsBench,
  list: listBench,
  sheet: sheetBench,
  weight: weightBench,
}

/** All figures in one run, or those named: `npm run bench -- leader list`. */
const wanted = process.argv.slice(2)
const lines = []
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stderr.write(`measuring: ${name}\n`)
  lines.push(...(await bench()))
}
printTable(lines)
process.exit(lines.every(({ holds }) => holds) ? 0 : 1)
