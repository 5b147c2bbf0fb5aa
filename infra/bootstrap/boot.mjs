// The one entry of every npm script, on any Node from 18 on and with nothing installed: it brings Node 24, pnpm, the packages and
// the builds up to date, then runs the task under that Node. Only what Node itself ships may be imported here.
import { passSignalsOn, run } from './child.mjs'
import { alone } from './lock.mjs'
import { environment, node } from './packages.mjs'
import { giveUp, timed } from './progress.mjs'
import { tasks } from './tasks.mjs'

/** Runs the steps that are due, in order; asks again inside the lock, because another start may have done them meanwhile. */
export async function bringUpToDate(steps) {
  if (!steps.some((step) => step.due())) return
  await alone(async (onStart) => {
    let done = 0
    for (const [index, step] of steps.entries()) {
      if (!step.due()) continue
      const total = done + steps.slice(index).filter((later) => later === step || later.due()).length
      await timed(`[${++done} of ${total}] ${step.label}`, () => step.work(onStart))
    }
  })
}

const [name = 'start', ...rest] = process.argv.slice(2)
const task = tasks[name]
if (!task) giveUp(`There is no task "${name}".`, `There are: ${Object.keys(tasks).join(', ')}`)
passSignalsOn()
await bringUpToDate(task.needs)
if (task.node) {
  const { code } = await run(node, [...task.node, ...rest], { env: environment(task.env) })
  process.exitCode = code
}
