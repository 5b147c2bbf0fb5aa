// The one entry of every npm script, on any Node from 18 on and with nothing installed: it brings Node 24, pnpm, the packages and
// the builds up to date, then runs the task under that Node. Only what Node itself ships may be imported here.
import { passSignalsOn, run } from './child.mjs'
import { environment, node } from './packages.mjs'
import { giveUp } from './progress.mjs'
import { bringUpToDate } from './steps.mjs'
import { tasks } from './tasks.mjs'

const [name = 'start', ...rest] = process.argv.slice(2)
const task = tasks[name]
if (!task) giveUp(`There is no task "${name}".`, `There are: ${Object.keys(tasks).join(', ')}`)
passSignalsOn()
await bringUpToDate(task.needs)
if (task.node) {
  const { code } = await run(node, [...task.node, ...rest], { env: environment(task.env), leashed: true })
  process.exitCode = code
}
