import { createHash } from 'node:crypto'

/** What a subgraph answered, and the word by which it recognises that nothing has changed since. */
export interface Remembered {
  readonly tag: string
  readonly text: string
}

const MOST_CHARACTERS = 8_000_000
const LONGEST = 1_000_000

/**
 * The latest answers of the subgraphs. None is ever given out on the gateway's own judgement: the subgraph is asked each
 * time whether it still stands, for this viewer and these words, so nothing here can be stale or another's.
 */
export class RememberedAnswers {
  private readonly kept = new Map<string, Remembered>()
  private characters = 0

  constructor(private readonly most: number = MOST_CHARACTERS) {}

  /** By what a question is known: the subgraph, the words and who asks in which language. */
  static key(...parts: (string | null)[]): string {
    return createHash('sha1').update(JSON.stringify(parts)).digest('base64url')
  }

  find(key: string): Remembered | undefined {
    const found = this.kept.get(key)
    if (!found) return undefined
    // What was asked last leaves last.
    this.kept.delete(key)
    this.kept.set(key, found)
    return found
  }

  keep(key: string, answer: Remembered): void {
    this.drop(key)
    if (answer.text.length > LONGEST) return
    this.kept.set(key, answer)
    this.characters += answer.text.length
    for (const oldest of this.kept.keys()) {
      if (this.characters <= this.most) break
      this.drop(oldest)
    }
  }

  drop(key: string): void {
    this.characters -= this.kept.get(key)?.text.length ?? 0
    this.kept.delete(key)
  }
}
