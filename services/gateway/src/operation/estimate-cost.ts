import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How long a list without a limit is taken to be. */
const USUAL_ROWS = 20
const LIMITS = new Set(['first', 'last', 'limit'])
/** Where a connection keeps the rows that its own argument already counted. */
const ROWS_OF_CONNECTION = new Set(['nodes', 'edges'])

/** How many values an operation could return: each list multiplies what is asked of its rows. */
export function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const known = new Map<string, number>()

  const ofSelections = (
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
    counted: boolean,
  ): number => {
    let sum = 0
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum += ofField(selection, parent, counted)
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
        sum += ofSelections(selection.selectionSet, type, counted)
      } else {
        const fragment = fragments.get(selection.name.value)
        if (!fragment) continue
        const key = `${fragment.name.value} ${counted}`
        let cost = known.get(key)
        if (cost === undefined) {
          cost = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), counted)
          known.set(key, cost)
        }
        sum += cost
      }
    }
    return sum
  }

  const ofField = (field: FieldNode, parent: GraphQLNamedType | undefined, counted: boolean): number => {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined
    if (!definition) return 1
    const type = getNamedType(definition.type)
    if (!isCompositeType(type)) return 1
    const asked = askedRows(field, variables)
    const isRows = isListType(getNullableType(definition.type))
    const ownRows = counted && ROWS_OF_CONNECTION.has(field.name.value) ? 1 : USUAL_ROWS
    const rows = asked ?? (isRows ? ownRows : 1)
    return 1 + rows * ofSelections(field.selectionSet, type, asked !== undefined)
  }

  const root = schema.getRootType(operation.operation) ?? undefined
  return ofSelections(operation.selectionSet, root, false)
}

function askedRows(field: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const limit = field.arguments?.find((argument) => LIMITS.has(argument.name.value))?.value
  if (limit?.kind === Kind.INT) return rowsOf(Number(limit.value))
  return limit?.kind === Kind.VARIABLE ? rowsOf(variables[limit.name.value]) : undefined
}

/** What is no Int is left for validation to name. */
function rowsOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value < 2 ** 31 ? value : undefined
}
