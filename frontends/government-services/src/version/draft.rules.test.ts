import { expect, it } from 'vitest'
import { inputOfDraft, linesOf, placesFor, recordOfDraft, writtenOfVersion } from './draft.rules.ts'

it('steps written one under the other are a list without empty lines', () => {
  expect(linesOf(' 受理 \n\n审查\r\n办结\n')).toEqual(['受理', '审查', '办结'])
  expect(linesOf(null)).toEqual([])
})

it('a version goes into its form and comes out of it the same', () => {
  const version = { steps: ['受理', '办结'], materials: ['申请表'], departments: ['finance'], legalDays: 20 }
  const written = writtenOfVersion(version)
  expect(written).toEqual({ steps: '受理\n办结', materials: '申请表', department1: 'finance', legalDays: 20 })
  expect(inputOfDraft({ ...written, department2: null, department3: null })).toEqual(version)
})

it('a department chosen twice, or after an empty place, is named once', () => {
  const written = { steps: '受理', materials: null, department1: null, department2: 'finance', department3: 'finance' }
  expect(inputOfDraft(written)).toEqual({ steps: ['受理'], materials: [], departments: ['finance'] })
})

it('what another clerk left reads as the form holds it, also where a list is missing', () => {
  expect(recordOfDraft({ steps: ['受理'], materials: null, note: '调整' })).toEqual({
    steps: '受理',
    materials: '',
    note: '调整',
  })
})

it('there is always room for one department more', () => {
  expect(placesFor([])).toBe(3)
  expect(placesFor(['a', 'b', 'c', 'd'])).toBe(5)
})
