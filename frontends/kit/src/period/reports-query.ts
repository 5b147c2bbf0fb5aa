import type {
  DefinitionNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  VariableDefinitionNode,
} from 'graphql'
import { declaredBy } from '../table/table-state.rules.ts'
import { monthBefore } from '../words/formatters.ts'
import type { PeriodMonth } from './period-form.ts'

/** The variables of a form's query for one unit's month, those that it declares. */
export function variablesOf(document: DocumentNode, { period, unit }: PeriodMonth): Record<string, string> {
  const declared = declaredBy(document)
  const all = { period, unit, before: monthBefore(period) }
  return Object.fromEntries(Object.entries(all).filter(([name]) => declared.has(name)))
}

/** A part of a document with its `$unit` under another name. */
function withUnit<Node>(node: Node, name: string): Node {
  if (Array.isArray(node)) return node.map((each: unknown) => withUnit(each, name)) as Node
  if (typeof node !== 'object' || node === null) return node
  const { kind, name: named } = node as { kind?: string; name?: { value?: string } }
  if (kind === 'Variable' && named?.value === 'unit') return { ...node, name: { ...named, value: name } }
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'loc' ? [] : [[key, withUnit(value as unknown, name)]])),
  ) as Node
}

const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.flatMap((each) => (each.kind === 'OperationDefinition' ? [each] : []))

const fragmentsOf = ({ definitions }: DocumentNode): FragmentDefinitionNode[] =>
  definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [each] : []))

const prefixOf = (index: number) => `r${index}_`

/** The months of several units, of one form or several, in one question: each field under its report's own prefix. */
export function reportsQuery(documents: readonly DocumentNode[]): DocumentNode {
  const selections: SelectionNode[] = []
  const variables = new Map<string, VariableDefinitionNode>()
  const fragments = new Map<string, DefinitionNode>()
  for (const [index, document] of documents.entries()) {
    for (const fragment of fragmentsOf(document)) fragments.set(fragment.name.value, fragment)
    for (const operation of operationsOf(document)) {
      const own = withUnit(operation, `unit${index}`)
      for (const each of own.variableDefinitions ?? []) variables.set(each.variable.name.value, each)
      for (const each of own.selectionSet.selections) {
        if (each.kind !== 'Field') continue
        const alias = `${prefixOf(index)}${(each.alias ?? each.name).value}`
        selections.push({ ...each, alias: { kind: 'Name', value: alias } } as SelectionNode)
      }
    }
  }
  const operation = {
    kind: 'OperationDefinition',
    operation: 'query',
    name: { kind: 'Name', value: 'PeriodReports' },
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: 'SelectionSet', selections },
  } as unknown as OperationDefinitionNode
  return { kind: 'Document', definitions: [operation, ...fragments.values()] } as unknown as DocumentNode
}

/** The variables of that question. */
export function reportsVariables(
  documents: readonly DocumentNode[],
  period: string,
  units: readonly string[],
): Record<string, string> {
  const all = documents.flatMap((document, index) =>
    Object.entries(variablesOf(document, { period, unit: units[index] ?? '' })).map(
      ([name, value]) => [name === 'unit' ? `unit${index}` : name, value] as const,
    ),
  )
  return Object.fromEntries(all)
}

/** What one report was answered, under the names that its own query has. */
export function answerOf(data: Readonly<Record<string, unknown>>, index: number): Record<string, unknown> {
  const prefix = prefixOf(index)
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  )
}
