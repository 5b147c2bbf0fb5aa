import { useQuery } from '@apollo/client/react'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import type { DocumentNode } from 'graphql'
import { faultOf, isOutage, type CodedError, type Fault } from '../words/fault.ts'
import { useLanguage } from '../words/use-words.ts'

/** The answer to a question, with what is missing from it. */
export interface Answer<Data> {
  data: Data | undefined
  /** Nothing to show yet. */
  loading: boolean
  /** What is shown is from before; `readAt` says when it was read. */
  stale: boolean
  readAt: string | undefined
  /** Nothing can be shown because the line or a service is away. */
  unavailable: boolean
  /** Every refusal, with the path of the part it took away. */
  faults: (Fault & { path?: readonly (string | number)[] })[]
  again: () => void
}

function placed(errors: readonly CodedError[]) {
  return errors.map((each) => ({ ...faultOf(each), ...(each.path ? { path: each.path } : {}) }))
}

function codedBody(text: string): readonly CodedError[] {
  try {
    const { errors } = JSON.parse(text) as { errors?: CodedError[] }
    if (errors && errors.length > 0) return errors
  } catch {}
  return [{ message: '', extensions: { code: 'service.unavailable' } }]
}

/** The faults inside whatever a request threw. */
export function faultsOf(error: unknown): (Fault & { path?: readonly (string | number)[] })[] {
  if (!error) return []
  if (CombinedGraphQLErrors.is(error)) return placed(error.errors as readonly CodedError[])
  // A refusal of the whole request arrives with a status of its own and the same coded body.
  if (ServerError.is(error)) return placed(codedBody(error.bodyText))
  return [{ code: 'network', params: {} }]
}

/** What was refused whole is no answer, though it names each part as missing. */
export const answerIn = <Data>(data: Data | null | undefined, failed: boolean): Data | undefined =>
  data && failed && Object.values(data).every((part) => part === null) ? undefined : (data ?? undefined)

// An answer is as old as the first time it was seen; the same object is the same answer.
const seen = new WeakMap<object, string>()

function firstSeen(answer: object): string {
  const known = seen.get(answer) ?? new Date().toISOString()
  seen.set(answer, known)
  return known
}

/**
 * Asks the graph. One dead service leaves the rest of the answer standing; an answer read before stays on the page
 * when asking again fails.
 */
export function useAsk<Data>(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  options: { skip?: boolean; pollSeconds?: number } = {},
): Answer<Data> {
  const spoken = useLanguage()
  const result = useQuery<Data>(document, {
    variables,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
    // Asked again in the other language: names and sentences come from the server.
    context: { spoken },
    skip: options.skip ?? false,
    pollInterval: (options.pollSeconds ?? 0) * 1000,
  })
  const faults = faultsOf(result.error)
  const failed = faults.length > 0
  const data = answerIn(result.data as Data | undefined, failed) ?? (result.previousData as Data | undefined)
  return {
    data,
    loading: result.loading && !data,
    stale: failed && Boolean(data) && faults.some((fault) => fault.code === 'network'),
    readAt: data ? firstSeen(data as object) : undefined,
    unavailable: failed && !data && faults.some(isOutage),
    faults,
    again: () => {
      void result.refetch().catch(() => undefined)
    },
  }
}
