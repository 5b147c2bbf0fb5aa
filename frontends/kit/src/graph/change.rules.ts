import type { Fault } from '../words/fault.ts'

/** A submission that may have to be sent again under the same key. */
export interface Submission {
  key: string
  print: string
}

/** A stable text of an input, whatever order its fields were written in. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    held && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
}

/**
 * The submission under which an input goes out: the same one while the same input is retried, a new one as soon as
 * anything in it changed, since one key with two inputs is refused.
 */
export function submissionFor(held: Submission | undefined, input: unknown, newKey: () => string): Submission {
  const print = fingerprint(input)
  return held?.print === print ? held : { key: newKey(), print }
}

/** The faults that belong to a field, by field; the first of each. */
export function byField(faults: Fault[]): Record<string, Fault> {
  const found: Record<string, Fault> = {}
  for (const fault of faults) if (fault.field) found[fault.field] ??= fault
  return found
}

/** The values that differ between what was sent and the record as it is now. */
export function disagreements(
  mine: Record<string, unknown>,
  current: Record<string, unknown>,
): { field: string; mine: unknown; theirs: unknown }[] {
  return Object.keys(mine)
    .filter((field) => field in current && field !== 'version' && field !== 'idempotencyKey')
    .filter((field) => fingerprint(mine[field]) !== fingerprint(current[field]))
    .map((field) => ({ field, mine: mine[field], theirs: current[field] }))
}
