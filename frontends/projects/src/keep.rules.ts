type Values = Record<string, unknown>

/** How a record reads in a form whose fields are named or written otherwise. */
export interface Reading {
  /** The form's name of a field, with the record's. */
  names?: Readonly<Record<string, string>>
  /** What is written 有 or 无. */
  flags?: readonly string[]
}

/** Fields whose amounts a record keeps in 分 and a form in 元. */
const money: readonly string[] = [
  'totalInvestment',
  'annualInvestment',
  'priorInvestment',
  'newInvestment',
  'amount',
  'fundsInPlace',
  'intentAmount',
  'askedAmount',
  'admittedAmount',
]

/** A record as somebody else left it, read as the form would have written it. */
export function asWritten(record: Readonly<Values>, { names = {}, flags = [] }: Reading = {}): Values {
  const read: Values = { ...record }
  for (const name of money) if (typeof read[name] === 'number') read[name] = read[name] / 100
  for (const [written, kept] of Object.entries(names)) read[written] = record[kept]
  for (const name of flags) if (typeof read[name] === 'boolean') read[name] = read[name] ? 'yes' : 'no'
  return read
}

/** Values of a register: all but its identity go under `values`. */
export function underValues({ id, version, ...values }: Values): Values {
  return { ...(id ? { id, version } : {}), values }
}
