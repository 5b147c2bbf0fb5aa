import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import type { DocumentNode } from 'graphql'
import { from as observe, switchMap } from 'rxjs'
import { accessToken, onLeave, refresh } from '../session/session.ts'
import type { Fault } from '../words/fault.ts'
import { language } from '../words/words.ts'
import { answerIn, faultsOf } from './use-ask.ts'

function signed() {
  return new SetContextLink((previous) => {
    const headers: Record<string, string> = {
      ...(previous.headers as Record<string, string> | undefined),
      'accept-language': language(),
      'x-request-id': crypto.randomUUID(),
    }
    const token = accessToken()
    if (token) headers.authorization = `Bearer ${token}`
    return { headers }
  })
}

/** An expired token is renewed once, silently, and the question asked again. */
function renewing() {
  return new ErrorLink(({ error, operation, forward }) => {
    const expired = faultsOf(error).some((fault) => fault.code === 'unauthenticated')
    if (!expired || operation.getContext().renewed) return
    operation.setContext({ renewed: true })
    return observe(refresh()).pipe(switchMap(() => forward(operation)))
  })
}

let made: ApolloClient | undefined

/** Asks the graph once, outside a component: for searches and exports. One dead service leaves the rest of the answer. */
export async function ask<Data>(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<{ data: Data | undefined; faults: Fault[] }> {
  if (!made) throw new Error('ask before createClient')
  const answer = await made.query<Data>({ query: document, variables, errorPolicy: 'all', fetchPolicy: 'network-only' })
  const faults = faultsOf(answer.error)
  return { data: answerIn(answer.data as Data | undefined, faults.length > 0), faults }
}

/** Sends a change once, outside a form: for what was noted earlier. Its input carries an idempotency key of its own. */
export async function send<Data>(
  document: DocumentNode,
  input: Record<string, unknown>,
): Promise<{ data: Data | undefined; faults: Fault[] }> {
  if (!made) throw new Error('send before createClient')
  try {
    const answer = await made.mutate<Data>({ mutation: document, variables: { input }, errorPolicy: 'all' })
    return { data: answer.data as Data | undefined, faults: faultsOf(answer.error) }
  } catch (error) {
    return { data: undefined, faults: faultsOf(error) }
  }
}

/** The one client of the console; made by the shell, used by every module through `useAsk` and `useChange`. */
export function createClient(): ApolloClient {
  const client = new ApolloClient({
    link: ApolloLink.from([renewing(), signed(), new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    // A target at two dates is two facts; types whose identity is not `id` say so here, by the key the graph gives them.
    cache: new InMemoryCache({ dataIdFromObject: identity }),
    devtools: { enabled: false },
  })
  made = client
  onLeave(async () => {
    await client.clearStore()
  })
  return client
}

/** The cache key of an object: its `id`, else its registration number, else its code with the day it is asked for. */
export function identity(object: Readonly<Record<string, unknown>>): string | undefined {
  const { __typename: type, id, uscc, code, asOf } = object
  if (typeof type !== 'string') return undefined
  if (id !== undefined && id !== null) return `${type}:${String(id)}`
  if (typeof uscc === 'string') return `${type}:${uscc}`
  if (type.endsWith('Target')) return asOf ? `${type}:${String(code)}@${String(asOf)}` : undefined
  return code !== undefined && code !== null ? `${type}:${String(code)}` : undefined
}
