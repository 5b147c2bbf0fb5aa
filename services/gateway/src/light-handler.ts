import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { buildASTSchema, type DocumentNode, type GraphQLSchema, isEnumType, parse } from 'graphql'
import { planningView } from './planning-view.ts'

type Handler = typeof unifiedGraphHandler

/** The services that a supergraph joins, by the values of its enum. */
const graphsOf = (supergraph: GraphQLSchema): string[] => {
  const graphs = supergraph.getType('join__Graph')
  return isEnumType(graphs) ? graphs.getValues().map(({ name }) => name) : []
}

/** A supergraph that joins the same services and says nothing of them. */
function outlineOf(supergraph: GraphQLSchema): GraphQLSchema {
  const graphs = graphsOf(supergraph)
  const names = graphs.map((graph) => `${graph} @join__graph(name: "${graph}", url: "")`).join(' ')
  const types = graphs.map((graph) => `@join__type(graph: ${graph})`).join(' ')
  const fields = graphs.map((graph) => `_${graph}: Boolean @join__field(graph: ${graph})`).join(' ')
  const text = `
    schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) { query: Query }
    directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__type(graph: join__Graph!) repeatable on OBJECT
    directive @join__field(graph: join__Graph) repeatable on FIELD_DEFINITION
    scalar link__Import
    enum link__Purpose { SECURITY EXECUTION }
    enum join__Graph { ${names} }
    type Query ${types} { ${fields} }`
  return buildASTSchema(parse(text, { noLocation: true }), { assumeValid: true, assumeValidSDL: true })
}

/**
 * The runtime's own planner and executor. Before it first asks a service it stitches a schema of every service out of the
 * supergraph, to look for transforms of its configuration, of which there are none here: a hundred megabytes for a question
 * whose answer is no. It gets an outline to stitch instead, and the planner what a planner needs of `supergraph`.
 */
export const lightHandler =
  (supergraph: () => DocumentNode): Handler =>
  async (options) => {
    const own = { ...options, getUnifiedGraphSDL: () => planningView(supergraph()) }
    const handled = await unifiedGraphHandler(own)
    own.unifiedGraph = outlineOf(options.unifiedGraph)
    return handled
  }
