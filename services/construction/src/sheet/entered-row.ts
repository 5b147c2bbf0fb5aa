import { type Context, enteredBy, type KeptRecord, refuseIf, type SheetEntry } from '@tongchou/service-kit'

/**
 * New rows are entered by a verb. What the steps of a record give stands in the sheet to be read: in a new row it is left
 * blank. @throws sheet.given-by-steps, sheet-enters-only
 */
export const enteredRow =
  <T extends KeptRecord, I extends object, V extends I>(
    verb: (ctx: Context, input: I) => Promise<unknown>,
    given: readonly (keyof V & string)[],
  ) =>
  (ctx: Context, entry: SheetEntry<T, V>): Promise<unknown> => {
    for (const field of given)
      refuseIf(entry.before === null && entry.values[field] != null, 'sheet.given-by-steps', field)
    return enteredBy<T, V>(verb)(ctx, entry)
  }
