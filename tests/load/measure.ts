/** One line of the bench: a figure, what it is compared with, and the bound it must keep. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly against: string
  readonly bound: string
  readonly holds: boolean
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export interface Taken {
  readonly ms: number
  readonly cpuMs: number
}

/** Median wall time and mean CPU time of one call, after as many that are not counted: a county is asked all day, not once. */
export async function take(times: number, work: () => Promise<unknown>): Promise<Taken> {
  for (let warm = 0; warm < times; warm++) await work()
  const walls: number[] = []
  const from = process.cpuUsage()
  for (let index = 0; index < times; index++) {
    const began = performance.now()
    await work()
    walls.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(from)
  return { ms: median(walls), cpuMs: (user + system) / 1000 / times }
}

/**
 * Median wall time of each of several works, taken in turn after as many rounds that are not counted: how warm the process is
 * by then, and what else the machine does meanwhile, meets all of them alike.
 */
export async function takeInTurn(
  times: number,
  works: ReadonlyMap<string, () => Promise<unknown>>,
): Promise<Map<string, number>> {
  const walls = new Map<string, number[]>([...works].map(([name]) => [name, []]))
  for (let round = -times; round < times; round++) {
    for (const [name, work] of works) {
      const began = performance.now()
      await work()
      if (round >= 0) walls.get(name)!.push(performance.now() - began)
    }
  }
  return new Map([...walls].map(([name, taken]) => [name, median(taken)]))
}

export const atMost = (what: string, value: number, unit: string, against: string, bound: number): Line => ({
  what,
  figure: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  against,
  bound: `≤ ${bound} ${unit}`,
  holds: value <= bound,
})

export const atLeast = (what: string, value: number, unit: string, against: string, bound: number): Line => ({
  what,
  figure: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  against,
  bound: `≥ ${bound} ${unit}`,
  holds: value >= bound,
})

/** A figure that nobody has set a bound for: it is printed so that nobody has to guess. */
export const shown = (what: string, value: number, unit: string, against: string): Line => ({
  what,
  figure: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  against,
  bound: '—',
  holds: true,
})

/** Width on a terminal: a Chinese character takes two columns. */
const width = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x2e80 ? 2 : 1), 0)
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)))

export function printTable(lines: readonly Line[]): void {
  const rows = lines.map(({ what, figure, against, bound, holds }) => [
    what,
    figure,
    bound,
    holds ? 'holds' : 'FAILS',
    against,
  ])
  const head = ['measure', 'figure', 'bound', '', 'measured against']
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column]!))))
  for (const row of [head, widths.map((size) => '-'.repeat(size)), ...rows])
    process.stdout.write(
      `${row
        .map((cell, column) => pad(cell, widths[column]!))
        .join('  ')
        .trimEnd()}\n`,
    )
}
