import type { Gateway, GatewayLogger } from '../gateway.options.ts'

/** Where a console's built files lie. */
export interface ConsoleFiles {
  /** The shell: `index.html` and what it loads. */
  shell: string
  /** The folder of each department's module, or how to find them now: a module added later appears without a restart. */
  modules: Record<string, string> | (() => Record<string, string>)
}

export interface EdgeOptions {
  gateway: Pick<Gateway, 'fetch'>
  /** How to ask each service whether it answers. Rejecting, answering `false` or taking too long means it does not. */
  health: Record<string, (() => Promise<unknown>) | string>
  console?: ConsoleFiles
  /** Serves a page to try queries at `GET /graphql`. */
  explorer?: boolean
  /** How long one health probe may take, in milliseconds. */
  probePatience?: number
  /** How long requests under way may take when stopping, in milliseconds. */
  grace?: number
  logger?: GatewayLogger
}

export interface Edge {
  /** Listens and says on which port. Port 0 takes a free one. */
  listen(port: number, host?: string): Promise<number>
  /** Takes no new connection, finishes what is under way, then closes. */
  stop(): Promise<void>
}
