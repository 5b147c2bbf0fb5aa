import { buildSubgraphSchema } from '@apollo/subgraph'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { defaultFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType, parse, print } from 'graphql'
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { admit } from '../door/allow.ts'
import { assertDoorsGuarded } from './doors.ts'
import { assertInputsPlain } from './inputs.ts'
import { isLazy } from './lazy.ts'
import { nullableCrossings } from './nullable-crossings.ts'
import { withoutSource } from './without-source.ts'

/** How a service answers for an entity that another service names. */
export interface EntityReference {
  /** The permission asked for, exactly as at a root field. */
  readonly permission: string
  readonly resolve: (reference: never, ctx: Context) => unknown
}

export interface SubgraphParts {
  readonly resolvers: readonly Function[]
  /** Types only reachable through an interface or as entities: unlisted they would vanish. */
  readonly types: readonly Function[]
  readonly references: Readonly<Record<string, EntityReference>>
}

export interface Subgraph {
  readonly schema: GraphQLSchema
  readonly sdl: string
}

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9'
const DIRECTIVES = ['@key', '@shareable', '@external', '@requires', '@provides', '@override', '@inaccessible', '@tag']

/** A value of an interface's type. */
interface Typed {
  readonly typeName: string
}

type ResolversMap = Record<string, Record<string, unknown>>

function resolversOf(schema: GraphQLSchema): ResolversMap {
  const map = createResolversMap(schema) as ResolversMap
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    const of = map[name]
    if (!of) continue
    // What stands for an interface says itself what it is: through type-graphql the question costs a promise for each.
    if (isInterfaceType(type)) of['__resolveType'] = ({ typeName }: Typed) => typeName
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) if (isLazy(field)) of[field.name] ??= defaultFieldResolver
  }
  return map
}

/** One service's part of the graph, from its resolvers and types. */
export function buildSubgraph({ resolvers, types, references }: SubgraphParts): Subgraph {
  assertDoorsGuarded(resolvers)
  const plain = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    orphanedTypes: types as Function[],
    validate: false,
    skipCheck: true,
  })
  assertInputsPlain()
  // The decorated directives live in the AST nodes only: graphql's own printer would drop every one.
  const printed = printSchemaWithDirectives(plain).replace(/^schema\s*\{[^}]*\}\s*/m, '')
  const body = print(nullableCrossings(parse(printed, { noLocation: true })))
  const used = DIRECTIVES.filter((directive) => new RegExp(`${directive}\\b`).test(body))
  const sdl = `extend schema @link(url: "${FEDERATION}", import: ${JSON.stringify(used)})\n\n${body}\n`
  // Its resolvers are used on; the text that its directives stood in has been printed.
  const map = resolversOf(withoutSource(plain))
  for (const [type, { permission, resolve }] of Object.entries(references)) {
    map[type] = {
      ...map[type],
      __resolveReference: (reference: never, ctx: Context) => {
        admit(ctx, permission)
        return resolve(reference, ctx)
      },
    }
  }
  const typeDefs = parse(sdl, { noLocation: true })
  return { schema: withoutSource(buildSubgraphSchema([{ typeDefs, resolvers: map as never }])), sdl }
}
