import { alone } from './lock.mjs'
import { timed } from './progress.mjs'

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
