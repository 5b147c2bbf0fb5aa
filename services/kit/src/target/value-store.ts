import { setImmediate as turn } from 'node:timers/promises'
import type { Db } from '../db/db.ts'
import { ledgerSequence, tablesChanged } from '../ledger/ledger.ts'

type Compute = () => Promise<unknown>

interface Kept {
  readonly value: Promise<unknown>
  /** What it was computed from; null while it is under way and where that cannot be told. */
  tables: ReadonlySet<string> | null
}

const MOST_KEPT = 5000
/** How long after a change the values are made anew: a clerk's row of changes is waited for. */
const QUIET_MS = 300
/** What nobody has asked for this long is left until somebody asks. */
const WANTED_MS = 10 * 60_000

/**
 * What was computed from one database, each value kept until a record of a table changes that it was computed from. After a
 * change, what was asked for lately is computed again before the next question comes; a question that comes first computes
 * for itself.
 */
export class ValueStore {
  private readonly kept = new Map<string, Kept>()
  private readonly wanted = new Map<string, { compute: Compute; until: number }>()
  private sequence = -1
  private moving: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly db: Db) {
    db.onCommit(() => this.freshenSoon())
  }

  /** The value of this key as of the ledger's `sequence`, or later. */
  async take<T>(key: string, sequence: number, compute: () => Promise<T>): Promise<T> {
    this.wanted.set(key, { compute, until: performance.now() + WANTED_MS })
    if (sequence > this.sequence) await this.moveTo(sequence)
    return (await this.once(key, compute)) as T
  }

  private once(key: string, compute: Compute): Promise<unknown> {
    const known = this.kept.get(key)
    if (known) return known.value
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    const value = this.db.watch(compute).then(({ result, tables }) => {
      kept.tables = tables
      return result
    })
    const kept: Kept = { value, tables: null }
    this.kept.set(key, kept)
    value.catch(() => this.forget(key, kept))
    return value
  }

  private forget(key: string, kept: Kept): void {
    if (this.kept.get(key) === kept) this.kept.delete(key)
  }

  /** Lets go of what the changes up to `sequence` have touched; those who come meanwhile wait for it. */
  private async moveTo(sequence: number): Promise<void> {
    while (this.sequence < sequence) {
      this.moving ??= this.step(sequence).finally(() => (this.moving = undefined))
      await this.moving
    }
  }

  private async step(sequence: number): Promise<void> {
    const changed = this.sequence < 0 ? null : await tablesChanged(this.db, this.sequence, sequence)
    for (const [key, kept] of this.kept) {
      // What is still under way may have read a table before it changed.
      if (!changed || !kept.tables || [...kept.tables].some((table) => changed.has(table))) this.forget(key, kept)
    }
    this.sequence = sequence
  }

  private freshenSoon(): void {
    clearTimeout(this.timer)
    if (this.wanted.size > 0) this.timer = setTimeout(() => void this.freshen(), QUIET_MS).unref()
  }

  /** One value at a time, so that questions are answered in between; ends when the records move on again. */
  private async freshen(): Promise<void> {
    try {
      const sequence = this.db.isClosed ? -1 : await ledgerSequence(this.db)
      for (const [key, { compute, until }] of this.wanted) {
        if (this.db.isClosed || (await ledgerSequence(this.db)) !== sequence) return
        await this.moveTo(sequence)
        if (until < performance.now() || this.wanted.size > MOST_KEPT) this.wanted.delete(key)
        else await this.once(key, compute)
        await turn()
      }
    } catch {
      // Whoever asks next computes for himself, and is told what is wrong.
    }
  }
}
