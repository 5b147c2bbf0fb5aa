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

  /** May a request go to the subgraph? Whoever gets `true` reports how it went. */
  enter(): boolean {
    if (this.failures < FAILURES_TO_OPEN) return true
    if (this.trying || this.now() < this.closedUntil) return false
    this.trying = true
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
