interface Named {
  readonly name: string
}

/** The fields of which something is known of a record: what has not happened yet is told by the stage, not by a dash. */
export const known = <Field extends Named>(fields: readonly Field[], row: object): Field[] =>
  fields.filter(({ name }) => Reflect.get(row, name) !== null)
