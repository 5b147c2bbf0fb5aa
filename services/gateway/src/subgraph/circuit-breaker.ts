const FAILURES_TO_OPEN = 3

/**
 * Leaves a failing subgraph alone: after three failures in a row requests are answered at once without it, and after a rest one
 * request tries it again. So a hanging service costs its callers a second and a half now and then instead of every time.
 */
export class CircuitBreaker {
  private failures = 0
  private closedUntil = 0
  private trying = false

  constructor(
    private readonly rest: number,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * May a request go to the subgraph? Whoever gets `true` reports how it went. After the rest one query goes alone to try; a mutation may
   * go too, but nobody waits for it: it is given so long that all others would be kept out meanwhile.
   */
  enter(kind: 'query' | 'mutation' = 'query'): boolean {
    if (this.failures < FAILURES_TO_OPEN) return true
    if (this.now() < this.closedUntil || (kind === 'query' && this.trying)) return false
    if (kind === 'query') this.trying = true
    return true
  }

  succeeded(): void {
    this.failures = 0
    this.trying = false
  }

  failed(): void {
    this.failures++
    this.trying = false
    this.closedUntil = this.now() + this.rest
  }

  /** The request ended without saying anything about the subgraph. */
  undecided(): void {
    this.trying = false
  }
}
