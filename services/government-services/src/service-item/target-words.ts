import { type Ask, type Measured, percentOf, type Words } from '@tongchou/service-kit'

export const ITEMS: Words = { zh: '项', en: 'items' }
export const CASES: Words = { zh: '件', en: 'cases' }

interface Named {
  readonly part: Words
  readonly whole: Words
  readonly unit: Words
}

/** A share of records: those with `counted` among all that `from` finds, as `r`. */
export async function shareOf(
  { db }: Ask,
  from: { readonly sql: string; readonly parameters: readonly unknown[] },
  { part, whole, unit }: Named,
): Promise<Measured> {
  const [row] = await db.sql<{ n: number; counted: number | null }>(
    `SELECT COUNT(*) AS n, SUM(r.counted) AS counted FROM (${from.sql}) r`,
    from.parameters,
  )
  const denominator = Number(row?.n ?? 0)
  const numerator = Number(row?.counted ?? 0)
  return {
    value: percentOf(numerator, denominator),
    numerator,
    denominator,
    inputs: [
      { name: part, value: numerator, unit },
      { name: whole, value: denominator, unit },
    ],
  }
}
