type Values = Record<string, unknown>

/** What the form holds, as the service takes it: the credit code without blanks and in capitals, yes and no as a truth. */
export function toInput({ key, uscc, ...values }: Values): Values {
  const code = String(uscc ?? '').replaceAll(/\s/g, '')
  return { ...values, uscc: code.toUpperCase(), key: key === 'yes' || key === true }
}

const word = (truth: unknown) => (typeof truth === 'boolean' ? (truth ? 'yes' : 'no') : truth)

/** An enterprise as the service keeps it or was sent it, as the form holds it; what is kept is in 分 and says `isKey`. */
export function fromRecord({ isKey, key, annualRevenue, ...record }: Values): Values {
  const kept = isKey !== undefined
  return {
    ...record,
    annualRevenue: kept && typeof annualRevenue === 'number' ? annualRevenue / 100 : annualRevenue,
    key: word(kept ? isKey : key),
  }
}
