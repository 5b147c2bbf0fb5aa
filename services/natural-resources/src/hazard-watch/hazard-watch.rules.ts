/** A time of day as a watcher notes it. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

export interface WatchNoted {
  readonly finding: string
  readonly watchedAt: string
  readonly rainMm: number | null
  readonly crackMm: number | null
  readonly note: string | null
}

/** Does a second record of the day say the same as the first? */
export const saysTheSame = (one: WatchNoted, other: WatchNoted): boolean =>
  one.finding === other.finding &&
  one.watchedAt === other.watchedAt &&
  one.rainMm === other.rainMm &&
  one.crackMm === other.crackMm &&
  one.note === other.note
