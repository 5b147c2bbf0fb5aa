import { useUnits, type Column } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

interface OfUnit {
  township: string | null
  department: string | null
}

/** Whose a record is: one column, though its form asks for a township or a department. */
export function useUnitColumn<Row extends OfUnit>(role: Column<Row>['role'] = 'wide-only'): Column<Row> {
  const say = useText()
  const { nameOf } = useUnits()
  return {
    key: 'department',
    title: say('common.unit'),
    value: (row) => nameOf(row.township ?? row.department),
    ...(role ? { role } : {}),
  }
}
