import type { Book, BookLine } from './project-book.graphql.ts'

/** What became of one project between two editions of a year's book. */
export interface BookChange {
  projectId: string
  name: string
  kind: 'added' | 'dropped' | 'changed'
  before: BookLine | null
  after: BookLine | null
}

const compared = ['kind', 'stage', 'totalInvestment', 'annualInvestment', 'ownerUnit', 'name'] as const

/** What differs between an edition and a later one: what came in, what left, what changed. */
export function changesBetween(older: Pick<Book, 'lines'>, newer: Pick<Book, 'lines'>): BookChange[] {
  const before = new Map(older.lines.map((line) => [line.projectId, line]))
  const after = new Map(newer.lines.map((line) => [line.projectId, line]))
  const added = newer.lines
    .filter(({ projectId }) => !before.has(projectId))
    .map((line) => ({ projectId: line.projectId, name: line.name, kind: 'added' as const, before: null, after: line }))
  const dropped = older.lines
    .filter(({ projectId }) => !after.has(projectId))
    .map((line) => ({
      projectId: line.projectId,
      name: line.name,
      kind: 'dropped' as const,
      before: line,
      after: null,
    }))
  const changed = newer.lines.flatMap((line) => {
    const held = before.get(line.projectId)
    if (!held || compared.every((field) => held[field] === line[field])) return []
    return [{ projectId: line.projectId, name: line.name, kind: 'changed' as const, before: held, after: line }]
  })
  return [...added, ...dropped, ...changed]
}

/** The other editions of a book's year, the latest first. */
export function editionsBeside(books: readonly Book[], book: Book): Book[] {
  return books
    .filter((each) => each.planYear === book.planYear && each.id !== book.id)
    .toSorted((one, other) => other.edition - one.edition)
}
