import type { Words } from '../context/context.ts'
import type { Db } from '../db/db.ts'
import type { Viewer } from '../viewer/viewer.ts'

/** What a target's formula may look at: the records as they stood on a day. */
export interface Ask {
  readonly db: Db
  /** `YYYY-MM-DD`. Nothing that happened later counts. */
  readonly asOf: string
  /** The plan year, that of `asOf`. */
  readonly year: number
  /** `YYYY-MM` of `asOf`. */
  readonly month: string
}

/** One of several things that are judged each for itself: a township's growth, a fund's balance. */
export interface MeasuredPart {
  readonly name: string
  readonly value: number | null
  readonly baseline?: number | null
}

/** What the records say of a target on a day, in the target's own unit (money in 元). */
export interface Measurement {
  /** null when the records cannot tell yet: nothing to divide by, nothing reported. */
  readonly value: number | null
  /** The figure it is compared with: the same period of the base year, the period before. */
  readonly baseline?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly parts?: readonly MeasuredPart[]
}

export interface MeasuredInput {
  readonly name: Words
  readonly value: number | null
  readonly unit?: Words
}

export interface Measured extends Measurement {
  /** The figures that the formula puts together, by name. */
  readonly inputs: readonly MeasuredInput[]
}

/** One record behind a number. */
export interface RecordBehind {
  readonly id: string
  readonly label: string
  /** Does it count towards the target, or is it one of those still lacking? */
  readonly counts: boolean
  /** What it adds or what it lacks, in a few words. */
  readonly note: string | null
  /** What the note tells, and in what a note that is a number is counted. */
  readonly noteName?: Words
  readonly noteUnit?: Words
  /** What it is a record of, as its trail is asked; nothing where the number is made of no single records. Looked up for who asks. */
  readonly type?: () => Promise<string | null>
}

/** The records behind a number, the lacking ones first. */
export interface RecordQuery {
  /** SQL after SELECT … FROM: tables, joins and WHERE. */
  readonly from: string
  readonly parameters: readonly unknown[]
  readonly id: string
  readonly label: string
  /** SQL that is 1 for a record that counts, else 0. */
  readonly counts: string
  /** SQL of a short note, or nothing. */
  readonly note?: string
  /** What the note tells: 缺口, 到期日. */
  readonly noteName?: Words
  /** In what a note that is a number is counted, money in 元. */
  readonly noteUnit?: Words
}

/** A target that a department's records give the value of. */
export interface TargetDefinition {
  /** Its code in the plan, or a component's own code where it is one half of a composite. */
  readonly code: string
  /** How the value is made, in words that a leader reads. */
  readonly formula: Words
  /** Who may learn the figure, where it is not everybody: all others get neither value nor explanation. */
  readonly onlyFor?: (viewer: Viewer) => boolean
  readonly measure: (ask: Ask) => Promise<Measured>
  readonly records: (ask: Ask) => RecordQuery | Promise<RecordQuery>
}

export const defineTarget = (definition: TargetDefinition): TargetDefinition => definition

export const askOf = (db: Db, asOf: string): Ask => ({
  db,
  asOf,
  year: Number(asOf.slice(0, 4)),
  month: asOf.slice(0, 7),
})

/** The same day a year earlier; 29 February becomes the 28th. */
export function yearBefore(asOf: string): string {
  const year = String(Number(asOf.slice(0, 4)) - 1)
  const rest = asOf.slice(4)
  return rest === '-02-29' ? `${year}-02-28` : year + rest
}

const PERCENT = 100

/** A share in percent; null when there is nothing to divide by. */
export const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * PERCENT)

/** Growth over a base in percent; null without a positive base. */
export const growthOf = (now: number | null, base: number | null): number | null =>
  now === null || base === null || base <= 0 ? null : (now / base - 1) * PERCENT
