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

export interface Duty {
  key: string
  title: string
  period: string
  dueOn: string
  /** The units that still have something to do, the ones nearest to done first. */
  open: Owed[]
  units: number
  total: number
  filled: number
}

/** Something is still to be done: nothing entered, a draft, or returned. */
export function isOpen(owed: Pick<Owed, 'status'>): boolean {
  return owed.status === null || owed.status === 'DRAFT' || owed.status === 'RETURNED'
}

/** One line a report and month, however many units owe it: an office answers for all its townships at once. */
export function dutiesOf(owed: readonly Owed[]): Duty[] {
  const duties = new Map<string, Duty>()
  for (const each of owed) {
    const key = `${each.form} ${each.period}`
    const duty = duties.get(key) ?? { key, ...each, open: [], units: 0, total: 0, filled: 0 }
    duties.set(key, {
      ...duty,
      open: isOpen(each) ? [...duty.open, each] : duty.open,
      units: duty.units + 1,
      total: duty.total + each.total,
      filled: duty.filled + each.filled,
    })
  }
  const left = (each: Owed) => each.total - each.filled
  return [...duties.values()]
    .map((duty) => ({ ...duty, open: duty.open.toSorted((a, b) => left(a) - left(b)) }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** Returned or overdue is red, still to do is yellow, handed in is green. */
export function lampOfOwed(owed: Pick<Owed, 'status' | 'daysLeft'>): Light {
  if (!isOpen(owed)) return 'GREEN'
  return owed.status === 'RETURNED' || owed.daysLeft < 0 ? 'RED' : 'YELLOW'
}
