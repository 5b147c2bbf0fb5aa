/** Stops in order when the machine or a person says so; a second word ends it at once. */
export function untilTold(stop: () => Promise<void>): void {
  let told = false
  const leave = () => {
    if (told) process.exit(1)
    told = true
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
