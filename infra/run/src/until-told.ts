/** Ctrl-C reaches this process from the terminal and again from the npm above it: that is one word, not two. */
const SAME_WORD_MS = 1000

/** Stops in order when the machine or a person says so; a second word ends it at once. */
export function untilTold(stop: () => Promise<void>): void {
  let toldAt: number | null = null
  const leave = () => {
    if (toldAt !== null) {
      if (performance.now() - toldAt > SAME_WORD_MS) process.exit(1)
      return
    }
    toldAt = performance.now()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leave)
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Runs a start-up; a reason to refuse is a sentence, not a stack. */
export function begin(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  })
}
