/**
 * Does a record stand as the last entry of its trail told it? An entry cannot name a column that a later version of the service
 * added: there the record must be empty. A column that the service has no more is nowhere to look for.
 */
export function standsAsTold(told: string | null, record: Readonly<Record<string, unknown>>): boolean {
  const now = JSON.stringify(record)
  if (told === null || told === now) return told === now
  const said = JSON.parse(told) as Record<string, unknown>
  return Object.entries(record).every(([column, value]) =>
    Object.hasOwn(said, column) ? JSON.stringify(said[column]) === JSON.stringify(value) : value === null,
  )
}
