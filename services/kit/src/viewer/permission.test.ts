import { expect, test } from 'vitest'
import { viewers } from '../testing/index.ts'
import { allows } from './permission.ts'
import { anonymous } from './viewer.ts'

test('a list of the townships is for their staff, its department and the county, not for another department', () => {
  const own = viewers.clerkOf('employment', 'human-resources')
  const other = viewers.headOf('construction', 'housing-construction')
  const readers = [viewers.leader, own, viewers.townshipClerk('620725101'), other, anonymous]
  expect(readers.map((viewer) => allows(viewer, 'employment.local'))).toEqual([true, true, true, false, false])
  expect(readers.map((viewer) => allows(viewer, 'employment.read'))).toEqual([true, true, true, true, false])
  expect(readers.map((viewer) => allows(viewer, 'employment.record'))).toEqual([false, true, true, false, false])
})

test('what is sealed is shown whole to whoever records there and to the leaders, not to who only looks on', () => {
  const own = viewers.clerkOf('natural-resources')
  const other = viewers.headOf('construction', 'housing-construction')
  const askers = [viewers.leader, own, viewers.townshipClerk('620725101'), viewers.supervisor, viewers.auditor, other]
  const shown = askers.map((viewer) => allows(viewer, 'natural-resources.reveal'))
  expect(shown).toEqual([true, true, true, false, false, false])
})

test('a list of the departments is for their staff and the county, not for a township', () => {
  const other = viewers.headOf('construction', 'housing-construction')
  const readers = [viewers.leader, other, viewers.townshipClerk('620725101'), viewers.systemAdministrator, anonymous]
  expect(readers.map((viewer) => allows(viewer, 'finance.departmental'))).toEqual([true, true, false, false, false])
})
