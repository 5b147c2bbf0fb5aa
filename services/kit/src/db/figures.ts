import type { Db } from './db.ts'

/** The one row of a sum, as numbers: what there is none of is 0. */
export async function figures<K extends string>(
  db: Db,
  text: string,
  parameters: readonly unknown[],
): Promise<Record<K, number>> {
  const [row] = await db.sql<Record<string, unknown>>(text, parameters)
  const numbers = Object.entries(row ?? {}).map(([name, value]) => [name, Number(value ?? 0)] as const)
  return Object.fromEntries(numbers) as Record<K, number>
}
