interface Span {
  readonly startedOn: string
  /** The last day; null while it goes on. */
  readonly endedOn: string | null
}

/** Is the post held on this day? The first and the last day belong to it. */
export const holdsOn = ({ startedOn, endedOn }: Span, day: string): boolean =>
  startedOn <= day && (endedOn === null || day <= endedOn)

/** Do two spans share a day? */
export const overlap = (one: Span, other: Span): boolean =>
  (other.endedOn === null || one.startedOn <= other.endedOn) && (one.endedOn === null || other.startedOn <= one.endedOn)

/** Does the last day come before the first? */
export const endsBeforeItStarts = ({ startedOn, endedOn }: Span): boolean => endedOn !== null && endedOn < startedOn
