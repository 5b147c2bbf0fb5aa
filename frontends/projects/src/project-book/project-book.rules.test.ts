import { expect, it } from 'vitest'
import type { Book, BookLine } from './project-book.graphql.ts'
import { changesBetween, editionsBeside } from './project-book.rules.ts'

const line = (projectId: string, annualInvestment: number, stage: BookLine['stage'] = 'READY'): BookLine => ({
  id: `line ${projectId} ${annualInvestment}`,
  projectId,
  name: projectId,
  ownerUnit: '水务局',
  kind: 'NEW',
  stage,
  totalInvestment: 100,
  annualInvestment,
})

const book = (id: string, edition: number, planYear = 2022): Book => ({
  id,
  planYear,
  edition,
  frozenOn: '2022-03-01',
  title: id,
  projectCount: 0,
  totalInvestment: 0,
  lines: [],
})

it('tells what came in, what left and what changed between two editions', () => {
  const older = { lines: [line('kept', 10), line('raised', 10), line('left', 10), line('moved', 10)] }
  const newer = { lines: [line('kept', 10), line('raised', 20), line('new', 5), line('moved', 10, 'STARTED')] }
  expect(changesBetween(older, newer).map(({ kind, projectId }) => [kind, projectId])).toEqual([
    ['added', 'new'],
    ['dropped', 'left'],
    ['changed', 'raised'],
    ['changed', 'moved'],
  ])
  expect(changesBetween(older, older)).toEqual([])
})

it('sets a book beside the other editions of its year only', () => {
  const books = [book('a', 1), book('b', 2), book('c', 3), book('old', 1, 2021)]
  expect(editionsBeside(books, book('b', 2)).map(({ id }) => id)).toEqual(['c', 'a'])
})
