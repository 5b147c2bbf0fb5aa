import type { SheetShape } from '../sheet/sheet-shape.ts'
import type { RegisterShape } from './record-drawer.tsx'
import type { Kept } from './register.rules.ts'

/** A register as a spreadsheet: its columns are the fields that may be written, its service is told by its permission. */
export function sheetOf<Row extends Kept>(
  { fields, permission, keep, also }: RegisterShape<Row>,
  list: Pick<SheetShape, 'name' | 'title' | 'refresh'>,
  more: Partial<SheetShape>,
): SheetShape {
  return {
    service: permission?.split('.')[0] ?? '',
    fields: fields.filter(({ readOnly }) => !readOnly),
    permission: keep && permission,
    also: typeof also === 'function' ? also(null) : (also ?? {}),
    ...list,
    ...more,
  }
}
