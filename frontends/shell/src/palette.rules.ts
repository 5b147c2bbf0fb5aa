/** A line that the search can lead to. */
export interface Line {
  key: string
  title: string
  note?: string
  path: string
  /** What else it may be found by: the other language, pinyin initials. */
  alias?: string
}

/** How well a line answers; 0 is not at all. */
export function match(line: Line, text: string): number {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return 1
  const title = line.title.toLowerCase()
  if (title.startsWith(wanted)) return 4
  if (title.includes(wanted)) return 3
  const alias = line.alias?.toLowerCase() ?? ''
  if (alias.split(' ').some((word) => word.startsWith(wanted))) return 2
  return alias.includes(wanted) ? 1 : 0
}

/** The lines that answer, best first; equals keep their order. */
export function ranked(lines: Line[], text: string): Line[] {
  return lines
    .map((line) => ({ line, rank: match(line, text) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ line }) => line)
}

/** Whether a text is long enough to ask the departments: two letters, or one Chinese character. */
export function worthAsking(text: string): boolean {
  const wanted = text.trim()
  return [...wanted].length >= 2 || /\p{Script=Han}/u.test(wanted)
}
