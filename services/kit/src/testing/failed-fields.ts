import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { TestService } from './test-service.ts'

type Asking = ReturnType<TestService['as']>

const FEW = 3
/** A record, what belongs to it, and what belongs to that. */
const DEEP = 4

const isAskable = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument)

function asked(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === 'first') ? `${field.name}(first: ${FEW})` : field.name
}

/** Every field of a type that needs no argument, but the edges, which hold what the nodes are; a type is not entered again below itself. */
function fieldsOf(type: GraphQLNamedType, above: readonly string[] = []): string {
  if (!isObjectType(type) || above.includes(type.name) || above.length >= DEEP) return ''
  const parts = Object.values(type.getFields())
    .filter((field) => isAskable(field) && field.name !== 'edges')
    .map((field) => {
      const named = getNamedType(field.type)
      if (isLeafType(named)) return asked(field)
      // Lists within lists multiply: a record's own lists are asked for, not those of what it names.
      const isMany = isListType(getNullableType(field.type)) && above.length > 2
      const inner = isMany ? '' : fieldsOf(named, [...above, type.name])
      return inner && `${asked(field)} ${inner}`
    })
  const found = parts.filter(Boolean)
  return found.length > 0 ? `{ ${found.join(' ')} }` : ''
}

const isBroken = ({ extensions }: { extensions: Readonly<Record<string, unknown>> }) =>
  extensions['code'] === undefined || String(extensions['code']).startsWith('internal')

/**
 * Asks every question of a service that needs no argument for every field of its answer, as far as three records deep.
 * A refusal is an answer; what the service could not answer at all is told by its place: `enterprises.nodes.townshipCode`.
 */
export async function failedFields(viewer: Asking): Promise<string[]> {
  const { data } = await viewer.run(getIntrospectionQuery())
  const query = buildClientSchema(data).getQueryType() as GraphQLObjectType
  const failed = new Set<string>()
  for (const field of Object.values(query.getFields()).filter(isAskable)) {
    if (field.name.startsWith('_')) continue
    const { errors = [] } = await viewer.run(`{ ${asked(field)} ${fieldsOf(getNamedType(field.type))} }`)
    for (const { path = [field.name] } of errors.filter(isBroken))
      failed.add(path.filter((step) => typeof step === 'string').join('.'))
  }
  return [...failed]
}
