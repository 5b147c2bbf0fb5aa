import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  OperationDefinitionNode,
  SelectionNode,
  VariableDefinitionNode,
} from 'graphql'

/** The operation that reads one record of a register: asked again with the list after every change. */
export const oneRecord = 'RegisterRecord'

/** What narrows, orders or pages a list, and has no say in which record is meant. */
const ofTheList = new Set(['first', 'offset', 'after', 'orderBy', 'direction', 'search', 'filter', 'id'])

function variablesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const each of node) variablesIn(each, found)
  else if (typeof node === 'object' && node !== null) {
    const { kind, name } = node as { kind?: string; name?: { value?: string } }
    if (kind === 'Variable' && name?.value) found.add(name.value)
    for (const [key, each] of Object.entries(node)) if (key !== 'loc') variablesIn(each, found)
  }
  return found
}

const named = (value: string) => ({ kind: 'Name', value })
const variable = (name: string) => ({ kind: 'Variable', name: named(name) })

const isRoot =
  (at: string) =>
  (each: SelectionNode): each is FieldNode =>
    each.kind === 'Field' && (each.alias ?? each.name).value === at

/** What the list does without as well only narrows it: a record that its next step took out of the filter is still shown. */
function requiredOf(variables: readonly VariableDefinitionNode[]): (argument: ArgumentNode) => boolean {
  const optional = new Set(
    variables.filter(({ type }) => type.kind !== 'NonNullType').map((each) => each.variable.name.value),
  )
  return ({ value }) => [...variablesIn(value)].every((name) => !optional.has(name))
}

/** The same question as a list's document asks, of one record alone: `$record` is its id. */
export function oneRecordQuery(document: DocumentNode, at: string): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== 'OperationDefinition') return definition
    const root = definition.selectionSet.selections.find(isRoot(at))
    if (!root) throw new Error(`${definition.name?.value ?? 'a query'} does not ask for ${at}`)
    const kept = (root.arguments ?? [])
      .filter(({ name }) => !ofTheList.has(name.value))
      .filter(requiredOf(definition.variableDefinitions ?? []))
    const only = [
      { kind: 'Argument', name: named('first'), value: { kind: 'IntValue', value: '1' } },
      { kind: 'Argument', name: named('id'), value: variable('record') },
    ] as unknown as ArgumentNode[]
    const field: FieldNode = { ...root, arguments: [...kept, ...only] }
    const used = variablesIn(field)
    const record = {
      kind: 'VariableDefinition',
      variable: variable('record'),
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: named('ID') } },
    } as unknown as VariableDefinitionNode
    return {
      ...definition,
      name: named(oneRecord),
      variableDefinitions: [
        ...(definition.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value)),
        record,
      ],
      selectionSet: { ...definition.selectionSet, selections: [field] },
    } as OperationDefinitionNode
  })
  return { kind: 'Document', definitions } as unknown as DocumentNode
}
