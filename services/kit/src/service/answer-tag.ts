import { createHash, randomUUID } from 'node:crypto'
import type { Context } from '../context/context.ts'

/** Of this start of this process: other code, or another replica's memory, never vouches for its answers. */
const START = randomUUID()

/** A query that holds no mutation; what is not plainly one has no tag. */
const isQuery = (query: string): boolean => /^\s*(query\b|\{)/.test(query) && !/\bmutation\b/.test(query)

/**
 * What an answer depends on, in one word: who asks what in which language on which day, and how many changes the service has
 * kept. While the word is the same, so is the answer, and a caller that still holds it need not have it made again.
 */
export function tagOf(ctx: Context, query: string, text: string, sequence: number): string | null {
  if (!isQuery(query)) return null
  const { viewer, language, today, demo } = ctx
  const parts = [START, sequence, today, demo, language, viewer, text]
  return `"${createHash('sha1').update(JSON.stringify(parts)).digest('base64url')}"`
}
