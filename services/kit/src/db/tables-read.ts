const STATEMENTS_KEPT = 1000

/** Tells which of a database's tables a statement names. A column that is called like a table counts as one: rather too many than too few. */
export class TablesRead {
  private readonly known: ReadonlySet<string>
  private readonly byText = new Map<string, readonly string[]>()

  constructor(names: readonly string[]) {
    this.known = new Set(names)
  }

  in(text: string): readonly string[] {
    const seen = this.byText.get(text)
    if (seen) return seen
    const words = new Set(text.match(/\w+/g))
    const named = [...words].filter((word) => this.known.has(word))
    if (this.byText.size >= STATEMENTS_KEPT) this.byText.clear()
    this.byText.set(text, named)
    return named
  }
}

/** What a piece of work has read so far. */
export interface Reading {
  readonly tables: Set<string>
  /** It also read in a way that does not tell which tables. */
  isOpen: boolean
}
