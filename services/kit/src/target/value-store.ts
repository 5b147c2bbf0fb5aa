import { setImmediate as turn } from 'node:timers/promises'
import type { Db } from '../db/db.ts'
import { ledgerSequence } from '../ledger/ledger.ts'

type Compute = () => Promise<unknown>

const MOST_KEPT = 5000
/** How long after a change the values are made anew: a clerk's row of changes is waited for. */
const QUIET_MS = 300
/** What nobody has asked for this long is left until somebody asks. */
const WANTED_MS = 10 * 60_000

/**
 * What was computed from one database, kept until its ledger moves on. After a change, what was asked for lately is computed
 * again before the next question comes; a question that comes first computes for itself.
 */
export class ValueStore {
  private readonly kept = new Map<string, Promise<unknown>>()
  private readonly wanted = new Map<string, { compute: Compute; until: number }>()
  private sequence = -1
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly db: Db) {
    db.onCommit(() => this.freshenSoon())
  }

  /** The value of this key as of the ledger's `sequence`. */
  take<T>(key: string, sequence: number, compute: () => Promise<T>): Promise<T> {
    this.wanted.set(key, { compute, until: performance.now() + WANTED_MS })
    return this.once(key, sequence, compute) as Promise<T>
  }

  private once(key: string, sequence: number, compute: Compute): Promise<unknown> {
    if (sequence !== this.sequence || this.kept.size > MOST_KEPT) {
      this.kept.clear()
      this.sequence = sequence
    }
    const known = this.kept.get(key)
    if (known) return known
    const computing = compute()
    this.kept.set(key, computing)
    computing.catch(() => this.kept.delete(key))
    return computing
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
        if (until < performance.now() || this.wanted.size > MOST_KEPT) this.wanted.delete(key)
        else await this.once(key, sequence, compute)
        await turn()
      }
    } catch {
      // Whoever asks next computes for himself, and is told what is wrong.
    }
  }
}
