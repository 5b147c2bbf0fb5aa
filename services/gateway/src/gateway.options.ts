/** Where a subgraph answers: in this process through `fetch`, else over HTTP at `url`. */
export interface SubgraphPlace {
  /** The GraphQL endpoint, for example `http://127.0.0.1:4101/graphql`. Never shown to a client. */
  url: string
  fetch?: (request: Request) => Promise<Response>
}

/** What the gateway tells its operator. Nothing of it reaches a client. */
export interface GatewayLogger {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/** How long the gateway waits, in milliseconds. */
export interface Patience {
  /** One request of a query to one subgraph. */
  query: number
  /** All of a query's requests together: the client has its answer by then, whole or with holes. */
  wholeQuery: number
  /** One request of a mutation. Longer, because giving up on a mutation leaves its outcome unknown. */
  mutation: number
  /** How long a subgraph that failed repeatedly is left alone before one request tries it again. */
  rest: number
}

export interface GatewayOptions {
  /** SDL of the supergraph. */
  supergraph: string
  subgraphs: Record<string, SubgraphPlace>
  keys: {
    /** Signs access tokens: shared with the service that signs people in. */
    access: string
    /** Signs the viewer towards the subgraphs. */
    viewer: string
  }
  /** The demonstration county: opens the explorer unless `explorer` says otherwise. */
  demo: boolean
  /** Introspection, GraphiQL and plain GET queries, for tools. Closed by default outside the demo. */
  explorer?: boolean
  /** Whether a session was signed out or its user disabled: such a token is refused although its signature holds. */
  isRevoked?: (sessionId: string) => boolean
  /** The origin that browsers see, when a proxy in front changes it. */
  publicOrigin?: string
  /** The one subgraph that reads and sets cookies. */
  sessionSubgraph?: string
  /** Mutations that open or close a session: they work with an expired token, and stand alone in their operation. */
  sessionMutations?: readonly string[]
  patience?: Partial<Patience>
  logger?: GatewayLogger
}

export interface Gateway {
  fetch(request: Request): Promise<Response>
  /**
   * Serves a new supergraph from now on; requests under way finish on the one they began with.
   * A supergraph that cannot be served is refused and the old one stays.
   */
  reload(supergraphSdl: string): Promise<void>
  stop(): Promise<void>
}

export const defaultPatience: Patience = { query: 1200, wholeQuery: 1750, mutation: 9000, rest: 1500 }
export const defaultSessionSubgraph = 'organization'
export const defaultSessionMutations: readonly string[] = ['signIn', 'refreshSession', 'signOut']
