import type { Column } from '@tongchou/frontend-kit'
import { standingOf, type Due } from './due.rules.ts'
import { lampColumn } from './lamp-column.tsx'
import type { Text } from './words.ts'

/** How a record stands against the day by which it is to be done, first in its list. */
export function dueColumn<Row>(say: Text, today: string, of: (row: Row) => Due): Column<Row> {
  return lampColumn(say('status'), (row) => {
    const { light, key, days } = standingOf(of(row), today)
    return { light, word: say(`due.${key}`, { days }) }
  })
}
