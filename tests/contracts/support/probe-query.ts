import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** Values that pass the scalars, so that what refuses is the door and not the shape. */
const SCALARS: Readonly<Record<string, unknown>> = {
  ID: 'nobody-knows',
  String: 'nobody-knows',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2022-06-30',
  Month: '2022-06',
  Money: 1,
  DateTimeISO: '2022-06-30T00:00:00Z',
  SheetCells: {},
}

function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType)
  if (isListType(type)) return [dummy(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, dummy(field.type)]),
    )
  return SCALARS[type.name] ?? 'nobody-knows'
}

const isAsked = (argument: GraphQLArgument): boolean =>
  isNonNullType(argument.type) && argument.defaultValue === undefined

export interface Probe {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** The smallest operation that knocks at one root field. */
export function probeOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Probe {
  const asked = field.args.filter(isAsked)
  const head = asked.length ? `(${asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : ''
  const passed = asked.length ? `(${asked.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return {
    query: `${kind}${head} { ${field.name}${passed}${selection} }`,
    variables: Object.fromEntries(asked.map(({ name, type }) => [name, dummy(type)])),
  }
}
