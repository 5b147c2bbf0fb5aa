import {
  Kind,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a document asks for, with its fragments spread out. */
export interface DocumentSize {
  depth: number
  fields: number
  /** The most times one selection repeats a field under the same name. */
  repeats: number
  aliases: number
  /** Nesting of lists and objects written as literals, and of list types. */
  valueDepth: number
  directives: number
  /** The most directives at one place. */
  directivesAtOnce: number
  introspects: boolean
  /** Asks for `_entities` or `_service`, which services ask of one another. */
  asksInternals: boolean
  /** A fragment that spreads itself. */
  circular: boolean
}

type Spread = Pick<
  DocumentSize,
  'depth' | 'fields' | 'repeats' | 'aliases' | 'introspects' | 'asksInternals' | 'circular'
>

const NOTHING: Spread = {
  depth: 0,
  fields: 0,
  repeats: 0,
  aliases: 0,
  introspects: false,
  asksInternals: false,
  circular: false,
}

/**
 * Measured before validation, because validating a hostile document is already expensive. Each fragment is measured once, so a document
 * whose fragments multiply one another is measured in time proportional to its text.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const measured = new Map<string, Spread | 'open'>()

  const measureFragment = (name: string): Spread => {
    const known = measured.get(name)
    if (known === 'open') return { ...NOTHING, circular: true }
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) return NOTHING
    measured.set(name, 'open')
    const spread = measureSelections(fragment.selectionSet)
    measured.set(name, spread)
    return spread
  }

  const measureSelections = (set: SelectionSetNode | undefined): Spread => {
    const total = { ...NOTHING }
    const names = new Map<string, number>()
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(total, measureFragment(selection.name.value))
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(total, measureSelections(selection.selectionSet))
      else {
        const name = selection.name.value
        const shown = selection.alias?.value ?? name
        const repeats = (names.get(shown) ?? 0) + 1
        names.set(shown, repeats)
        const schemaField = name === '__schema' || name === '__type'
        const inner = measureSelections(selection.selectionSet)
        add(total, {
          // Introspection is deep by nature and answered from memory: whether it is allowed is a question of its own.
          depth: schemaField ? 1 : inner.depth + 1,
          fields: inner.fields + 1,
          repeats: Math.max(inner.repeats, repeats),
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          introspects: inner.introspects || schemaField,
          asksInternals: inner.asksInternals || name === '_entities' || name === '_service',
          circular: inner.circular,
        })
      }
    }
    return total
  }

  const whole = { ...NOTHING }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) add(whole, measureSelections(definition.selectionSet))
    // A fragment that no operation spreads is still validated, so it counts too.
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      const spread = measureFragment(definition.name.value)
      // One on a type of introspection is deep by nature as well; where an operation spreads it, its depth has counted there.
      const depth = definition.typeCondition.name.value.startsWith('__') ? 1 : spread.depth
      add(whole, { ...spread, depth, fields: 0, aliases: 0 })
    }
  }
  return { ...whole, ...measureWritten(document) }
}

function add(total: Spread, part: Spread): void {
  total.depth = Math.max(total.depth, part.depth)
  total.fields += part.fields
  total.repeats = Math.max(total.repeats, part.repeats)
  total.aliases += part.aliases
  total.introspects ||= part.introspects
  total.asksInternals ||= part.asksInternals
  total.circular ||= part.circular
}

/** What stands in the text, wherever it stands. Walks the nodes itself: `visit` would call back for each of them. */
function measureWritten(document: DocumentNode): Pick<DocumentSize, 'directives' | 'directivesAtOnce' | 'valueDepth'> {
  const written = { directives: 0, directivesAtOnce: 0, valueDepth: 0 }
  const open: { node: ASTNode; valueDepth: number }[] = [{ node: document, valueDepth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next
    const nests = node.kind === Kind.LIST || node.kind === Kind.OBJECT || node.kind === Kind.LIST_TYPE
    const valueDepth = nests ? next.valueDepth + 1 : next.valueDepth
    written.valueDepth = Math.max(written.valueDepth, valueDepth)
    if ('directives' in node && node.directives) {
      written.directives += node.directives.length
      written.directivesAtOnce = Math.max(written.directivesAtOnce, node.directives.length)
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'loc') continue
      for (const item of Array.isArray(child) ? child : [child])
        if (item && typeof item === 'object' && 'kind' in item) open.push({ node: item as ASTNode, valueDepth })
    }
  }
  return written
}

/** Names of the fields an operation asks at its root, fragments spread out. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const names: string[] = []
  const seen = new Set<string>()
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.push(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
        )
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet)
      }
    }
  }
  collect(operation.selectionSet)
  return names
}
