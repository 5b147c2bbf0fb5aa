import type { Light } from '@tongchou/frontend-kit'

/** One report that a unit owes, as the service says it. */
export interface Owed {
  form: string
  title: string
  path: string
  period: string
  unit: string
  dueOn: string
  daysLeft: number
  total: number
  filled: number
  status: string | null
  reason: string | null
}

/** Something is still to be done: nothing entered, a draft, or returned. */
export function isOpen(owed: Pick<Owed, 'status'>): boolean {
  return owed.status === null || owed.status === 'DRAFT' || owed.status === 'RETURNED'
}

/** Returned or overdue is red, still to do is yellow, handed in is green. */
export function lampOfOwed(owed: Pick<Owed, 'status' | 'daysLeft'>): Light {
  if (!isOpen(owed)) return 'GREEN'
  return owed.status === 'RETURNED' || owed.daysLeft < 0 ? 'RED' : 'YELLOW'
}
