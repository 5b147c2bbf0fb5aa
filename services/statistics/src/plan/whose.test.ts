import { viewers } from '@tongchou/service-kit/testing'
import { expect, test } from 'vitest'
import { readAnsweringGroups } from './plan-files.ts'
import { answeringCodes, keptAnswering, readAnswering } from './whose.ts'

const groups = readAnsweringGroups(2022)

test('a bureau answers under its own name and under every collective name that includes it', () => {
  expect(answeringCodes(viewers.clerkIn('tax'), groups)).toEqual(['tax', 'departments', 'sector-authorities', 'party-group-secretaries'])
  expect(answeringCodes(viewers.clerkIn('civility-office'), groups)).toEqual(['civility-office', 'departments', 'party-group-secretaries'])
})

test('a township answers as a township, and for no bureau', () => {
  expect(answeringCodes(viewers.townshipClerk('620725101'), groups)).toEqual(['620725101', 'townships'])
})

test('who has no post answers for nothing', () => {
  expect(answeringCodes(viewers.nobody, groups)).toEqual([])
})

test('what is kept is read back, named and inferred', () => {
  const responsible = [
    { code: 'finance', named: true },
    { code: 'townships', named: false },
  ]
  expect(readAnswering(keptAnswering(responsible))).toEqual(responsible)
  expect(readAnswering('  ')).toEqual([])
})
