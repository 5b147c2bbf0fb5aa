/** How many more items must go online until a share is reached; none once it is. */
export function lackingFor(percent: number, online: number, countable: number): number {
  // A share such as 80 % of 35 must come out as 28, whatever the machine's fractions say.
  const needed = Math.ceil(Math.round(percent * countable * 1e6) / 1e8)
  return Math.max(0, needed - online)
}

/** A share in percent; none of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100)
