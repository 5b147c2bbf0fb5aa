import { buildSubgraphSchema } from '@apollo/subgraph'
import { composeServices } from '@theguild/federation-composition'
import { execute, parse, specifiedRules, validate, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'

/** What a little subgraph was asked, for the tests to look at. */
export interface Asked {
  query: string
  variables?: Record<string, unknown>
  headers: Headers
}

export interface LittleSubgraph {
  name: string
  sdl: string
  asked: Asked[]
  fetch(request: Request): Promise<Response>
}

interface SubgraphContext {
  headers: Headers
  setCookie(cookie: string): void
}

type Resolver = (source: never, args: never, context: SubgraphContext, info: GraphQLResolveInfo) => unknown
type Resolvers = Record<string, Record<string, Resolver>>

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])\n`

function littleSubgraph(name: string, typeDefs: string, resolvers: Resolvers): LittleSubgraph {
  const sdl = LINK + typeDefs
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  const asked: Asked[] = []
  return {
    name,
    sdl,
    asked,
    async fetch(request) {
      const { query, variables } = (await request.json()) as Asked
      asked.push({ query, ...(variables && { variables }), headers: request.headers })
      const headers = new Headers({ 'content-type': 'application/json' })
      const document = parse(query)
      const errors = validate(schema, document, specifiedRules)
      const contextValue: SubgraphContext = {
        headers: request.headers,
        setCookie: (each) => headers.append('set-cookie', each),
      }
      const answer = errors.length
        ? { errors }
        : await execute({ schema, document, variableValues: variables ?? {}, contextValue })
      return new Response(JSON.stringify(answer), { headers })
    },
  }
}

interface Key {
  code: string
  asOf: string
  measurement?: string
}

const STATISTICS = `
  type Query { targets(year: Int, asOf: String): [Target!] slowTargets: Int }
  enum Light { GREEN YELLOW RED UNKNOWN }
  interface Target { code: ID! asOf: String! name: String value: Float gap: Float light: Light explanation: Explanation }
  type ProjectsTarget implements Target @key(fields: "code asOf") { code: ID! asOf: String! name: String
    value: Float @external measurement: String @external explanation: Explanation @external
    light: Light @requires(fields: "measurement") gap: Float @requires(fields: "measurement") }
  type IndustryTarget implements Target @key(fields: "code asOf") { code: ID! asOf: String! name: String
    value: Float @external measurement: String @external explanation: Explanation @external
    light: Light @requires(fields: "measurement") gap: Float @requires(fields: "measurement") }
  type CompositeTarget implements Target @key(fields: "code asOf") { code: ID! asOf: String! name: String
    numerator: ProjectsTarget denominator: IndustryTarget explanation: Explanation
    value: Float @requires(fields: "numerator { measurement } denominator { measurement }")
    light: Light @requires(fields: "numerator { measurement } denominator { measurement }")
    gap: Float @requires(fields: "numerator { measurement } denominator { measurement }") }
  type Explanation @key(fields: "code asOf measurement") { code: ID! asOf: String! measurement: String @inaccessible
    formula: String @shareable inputs: [Input!] @shareable
    records(first: Int): Records @shareable
    rule: String toGreen: String }
  type Input @shareable { name: String value: Float }
  type Records @shareable { totalCount: Int nodes: [Record!] }
  type Record @shareable { id: ID label: String }
`

const department = (service: string): string => `
  interface Target { code: ID! asOf: String! value: Float explanation: Explanation }
  type ${service}Target implements Target @key(fields: "code asOf") { code: ID! asOf: String! value: Float
    measurement: String @inaccessible explanation: Explanation }
  type Explanation @key(fields: "code asOf measurement", resolvable: false) { code: ID! asOf: String!
    measurement: String @inaccessible formula: String @shareable inputs: [Input!] @shareable
    records(first: Int): Records @shareable }
  type Input @shareable { name: String value: Float }
  type Records @shareable { totalCount: Int nodes: [Record!] }
  type Record @shareable { id: ID label: String }
  type Query { ${service.toLowerCase()}Count: Int ${service.toLowerCase()}List(first: Int): ${service}List }
  type ${service}List { nodes: [${service}Row!] }
  type ${service}Row { id: ID list(first: Int): ${service}List }
`

const ORGANIZATION = `
  type Query { me: String whoAsks: String county: String language: String secret: String broken: String coded: String }
  type Mutation { signIn(username: String): String signOut: Boolean rename(name: String): String slowRename(ms: Int): String }
`

const measurementOf = (code: string): string => JSON.stringify({ value: Number(code.slice(1)) })
const valueOf = (measurement: string | undefined): number | null =>
  measurement ? (JSON.parse(measurement) as { value: number }).value : null
const ratio = (target: { numerator?: Key; denominator?: Key }): number | null => {
  const [upper, lower] = [valueOf(target.numerator?.measurement), valueOf(target.denominator?.measurement)]
  return upper === null || lower === null ? null : upper / lower
}
const lamp = (value: number | null): string => (value === null ? 'UNKNOWN' : value >= 1 ? 'GREEN' : 'RED')

const target = (type: string, code: string, asOf: string) => ({ __typename: type, code, asOf, name: `目标${code}` })
const registry = (asOf: string) => [
  target('ProjectsTarget', 'P1', asOf),
  target('ProjectsTarget', 'P2', asOf),
  target('IndustryTarget', 'I4', asOf),
  {
    ...target('CompositeTarget', 'C1', asOf),
    numerator: target('ProjectsTarget', 'P6', asOf),
    denominator: target('IndustryTarget', 'I3', asOf),
  },
]

const judged = {
  __resolveReference: (key: Key) => ({ ...key, name: `目标${key.code}` }),
  light: (each: Key) => lamp(valueOf(each.measurement)),
  gap: (each: Key) => valueOf(each.measurement),
}

function departmentResolvers(service: string): Resolvers {
  const rows = ({ first }: { first?: number }) => ({
    nodes: Array.from({ length: first ?? 2 }, (_, at) => ({ id: String(at) })),
  })
  return {
    Query: {
      [`${service.toLowerCase()}Count`]: () => 3,
      [`${service.toLowerCase()}List`]: ((_: unknown, args: { first?: number }) => rows(args)) as never,
    },
    [`${service}Row`]: { list: ((_: unknown, args: { first?: number }) => rows(args)) as never },
    [`${service}Target`]: {
      __resolveReference: ((key: Key) => ({
        __typename: `${service}Target`,
        ...key,
        value: valueOf(measurementOf(key.code)),
        measurement: measurementOf(key.code),
        explanation: {
          ...key,
          measurement: measurementOf(key.code),
          formula: '已开工 ÷ 全部',
          inputs: [{ name: '已开工', value: 44 }],
          records: { totalCount: 1, nodes: [{ id: '1', label: '东乐静安高标准农田' }] },
        },
      })) as never,
    },
  }
}

/** A county of four services in the shape of the real one: a registry of targets, two departments, and one that signs people in. */
export function littleCounty() {
  const subgraphs = [
    littleSubgraph('statistics', STATISTICS, {
      Query: { targets: ((_: unknown, { asOf }: { asOf?: string }) => registry(asOf ?? '2022-06-30')) as never },
      ProjectsTarget: judged as never,
      IndustryTarget: judged as never,
      CompositeTarget: {
        __resolveReference: (key: Key) => ({ ...registry(key.asOf)[3], ...key }),
        value: ratio,
        gap: ratio,
        light: (each: never) => lamp(ratio(each)),
        explanation: ({ code, asOf }: Key) => ({ code, asOf, formula: '分子 ÷ 分母' }),
      } as never,
      Explanation: {
        rule: (each: Key) => `规则${valueOf(each.measurement)}`,
        toGreen: () => '尚差 4 项',
        __resolveReference: (key: Key) => key,
      } as never,
    }),
    littleSubgraph('projects', department('Projects'), departmentResolvers('Projects')),
    littleSubgraph('industry', department('Industry'), departmentResolvers('Industry')),
    littleSubgraph('organization', ORGANIZATION, organizationResolvers),
  ]
  return {
    subgraphs,
    supergraph: compose(subgraphs),
    named: (name: string) => subgraphs.find((each) => each.name === name)!,
  }
}

const organizationResolvers: Resolvers = {
  Query: {
    county: () => '示例县',
    whoAsks: (_source, _args, { headers }) => headers.get('x-tongchou-viewer'),
    language: (_source, _args, { headers }) => headers.get('accept-language'),
    broken: () => {
      throw new Error('SQLITE_CONSTRAINT at /srv/app/db.ts, http://10.0.0.7:4101/graphql')
    },
    coded: () => {
      throw Object.assign(new Error('version.conflict'), {
        extensions: { code: 'version.conflict', field: 'name', current: 7, stacktrace: ['at /srv/app'] },
      })
    },
  },
  Mutation: {
    signIn: (_source, _args, { setCookie }) => {
      setCookie('refresh=one; HttpOnly; Path=/graphql')
      setCookie('device=two; HttpOnly')
      return 'token'
    },
    signOut: () => true,
    rename: () => 'done',
    slowRename: (async (_source: unknown, { ms }: { ms: number }) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      return 'done'
    }) as never,
  },
}

/** The supergraph of these subgraphs; `extra` makes another one of the same kind, to be reloaded. */
export function compose(subgraphs: readonly LittleSubgraph[], extra = ''): string {
  const composed = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: '', typeDefs: parse(name === 'organization' ? sdl + extra : sdl) })),
  )
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map((error) => error.message).join('\n'))
  return composed.supergraphSdl
}

/** The leader's question across all departments, as the acceptance checks ask it. */
export const LEADERS_QUESTION = `{ targets(year: 2022, asOf: "2022-06-30") { code name value gap light explanation {
  formula rule inputs { name value } records(first: 10) { totalCount nodes { id label } } toGreen } } }`
