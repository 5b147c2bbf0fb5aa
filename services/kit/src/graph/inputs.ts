import { getMetadataStorage } from 'type-graphql'

interface Declared {
  readonly inputTypes: readonly { readonly name: string; readonly target: Function }[]
  readonly fieldResolvers: readonly ResolvedField[]
}

interface ResolvedField {
  readonly kind: 'internal' | 'external'
  readonly schemaName: string
  readonly getObjectType?: () => Function
}

/**
 * Fields of an input that only an answer can have: where an entity is its own input type, each of its field resolvers
 * would be asked of whoever enters it, and kept in a column that there is not.
 */
export function inputsThatAnswer({ inputTypes, fieldResolvers }: Declared): string[] {
  return fieldResolvers.flatMap(({ kind, schemaName, getObjectType }) => {
    const type = kind === 'external' ? getObjectType?.() : undefined
    return inputTypes.filter(({ target }) => target === type).map(({ name }) => `${name}.${schemaName}`)
  })
}

/** @throws when an entity that is entered as it stands has a field that is computed */
export function assertInputsPlain(): void {
  const found = inputsThatAnswer(getMetadataStorage() as unknown as Declared)
  if (found.length > 0) throw new Error(`fields that cannot be entered: ${found.join(', ')}; give the register values`)
}
