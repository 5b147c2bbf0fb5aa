import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql'

const stringArgument = ({ arguments: given }: DirectiveNode, name: string): string | undefined => {
  const value = given?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

const isResolvable = ({ arguments: given }: DirectiveNode): boolean =>
  !given?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value)

const keysOf = (type: ObjectTypeDefinitionNode): DirectiveNode[] =>
  (type.directives ?? []).filter((directive) => directive.name.value === 'key' && isResolvable(directive))

const relaxed = (field: FieldDefinitionNode): FieldDefinitionNode =>
  field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field

/**
 * Makes every field of an entity nullable, its key aside. Another service may reach the entity while this one is down, and
 * a null behind a non-null field would take the whole page with it, or come through as a lie.
 */
export function nullableCrossings(document: DocumentNode): DocumentNode {
  const keyFields = new Map<string, Set<string>>()
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || keysOf(type).length === 0) continue
    const names = new Set(
      keysOf(type).flatMap((key) => (stringArgument(key, 'fields') ?? '').split(/[\s{}]+/).filter(Boolean)),
    )
    keyFields.set(type.name.value, names)
    // An interface promises no more than its entities keep.
    for (const { name } of type.interfaces ?? [])
      keyFields.set(name.value, new Set([...(keyFields.get(name.value) ?? []), ...names]))
  }
  const relax = <T extends { name: { value: string }; fields?: readonly FieldDefinitionNode[] }>(type: T): T => {
    const keys = keyFields.get(type.name.value)
    return keys
      ? { ...type, fields: type.fields?.map((field) => (keys.has(field.name.value) ? field : relaxed(field))) }
      : type
  }
  return visit(document, { ObjectTypeDefinition: relax, InterfaceTypeDefinition: relax })
}
