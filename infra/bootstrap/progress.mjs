/** A line for the person who waits. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Says what runs now, again every ten seconds while it lasts, and how long it took. */
export async function timed(label, work) {
  const since = Date.now()
  say(`${label} …`)
  const beat = setInterval(() => say(`${label} … ${seconds(since)}`), 10_000)
  try {
    const result = await work()
    say(`${label}: done in ${seconds(since)}`)
    return result
  } finally {
    clearInterval(beat)
  }
}

/** Ends with what went wrong and what the reader can do about it. */
export function giveUp(what, remedy) {
  say(`\n${what}`)
  if (remedy) say(`  ${remedy}`)
  process.exit(1)
}
