/** One report that a unit owes, as every service announces it. */
export interface Obligation {
  form: string
  title: string
  path: string
  period: string
  unit: string
  dueOn: string
  total: number
  filled: number
  status: string | null
  reason: string | null
}

export type DutyState = 'returned' | 'filling' | 'ready' | 'done'

/** One line of the workbench: what several units owe alike, together. */
export interface Duty {
  state: DutyState
  title: string
  path: string
  period: string
  dueOn: string
  /** The unit nearest to done first: that is where one goes on. */
  units: string[]
  total: number
  filled: number
  reason: string | null
}

const stateOf = ({ status, filled, total }: Obligation): DutyState => {
  if (status === 'RETURNED') return 'returned'
  if (status !== null && status !== 'DRAFT') return 'done'
  return filled < total ? 'filling' : 'ready'
}

const order: readonly DutyState[] = ['returned', 'filling', 'ready', 'done']

const left = ({ total, filled }: Obligation): number => total - filled

/** A few lines instead of one for each unit: the returned ones each by itself with its reason, the others by state. */
export function dutiesOf(obligations: readonly Obligation[]): Duty[] {
  const duties = new Map<string, Duty>()
  for (const each of obligations.toSorted((one, other) => left(one) - left(other))) {
    const state = stateOf(each)
    const key = `${each.form} ${each.period} ${state} ${state === 'returned' ? each.unit : ''}`
    const { title, path, period, dueOn, reason } = each
    const duty = duties.get(key) ?? { state, title, path, period, dueOn, units: [], total: 0, filled: 0, reason }
    duty.units.push(each.unit)
    duty.total += each.total
    duty.filled += each.filled
    duties.set(key, duty)
  }
  return [...duties.values()].toSorted(
    (a, b) => a.period.localeCompare(b.period) || order.indexOf(a.state) - order.indexOf(b.state),
  )
}
