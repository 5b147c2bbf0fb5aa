import { useApolloClient } from '@apollo/client/react'
import type { DocumentNode } from 'graphql'
import { useCallback, useRef, useState } from 'react'
import { faultSentence, isOutage, type Fault } from '../words/fault.ts'
import { useLanguage } from '../words/use-words.ts'
import { byField, submissionFor, type Submission } from './change.rules.ts'
import { faultsOf } from './use-ask.ts'

/** Both versions of a record that two people changed. */
export interface Conflict {
  mine: Record<string, unknown>
  current: Record<string, unknown>
}

/** A change in the making. */
export interface Change<Data> {
  /** Sends the input; answers the data, or undefined when refused. Safe to call again after a dropped line. */
  run: (input: Record<string, unknown>) => Promise<Data | undefined>
  running: boolean
  /** The sentence to show above the form; none when every fault found its field. */
  sentence: string | undefined
  /** The sentence to show beside a field. */
  fields: Record<string, string>
  faults: Fault[]
  conflict: Conflict | undefined
  clear: () => void
  /** Whether the last `run` was refused for what it sent, so that the same again would be refused again. */
  wasRefused: () => boolean
}

/**
 * Runs a mutation with one `$input`. The idempotency key is fixed for a submission, so a retry has one effect.
 * `refresh` names the queries that show what changed: they have been asked again when `run` answers.
 */
export function useChange<Data>(document: DocumentNode, options: { refresh?: string[] | 'active' } = {}): Change<Data> {
  const client = useApolloClient()
  useLanguage()
  const submission = useRef<Submission>(undefined)
  const [running, setRunning] = useState(false)
  const [faults, setFaults] = useState<Fault[]>([])
  const [conflict, setConflict] = useState<Conflict>()
  const refused = useRef(false)
  const refreshed = options.refresh

  const run = useCallback(
    async (input: Record<string, unknown>) => {
      submission.current = submissionFor(submission.current, input, () => crypto.randomUUID())
      const variables = { input: { ...input, idempotencyKey: submission.current.key } }
      setRunning(true)
      try {
        const refetchQueries = refreshed ?? []
        const answer = await client.mutate({
          mutation: document,
          variables,
          errorPolicy: 'all',
          refetchQueries,
          awaitRefetchQueries: true,
        })
        const found = faultsOf(answer.error)
        refused.current = found.some((fault) => !isOutage(fault))
        setFaults(found)
        const clash = found.find((fault) => /(^|\.)conflict$/.test(fault.code))
        setConflict(clash ? { mine: input, current: clash.current ?? {} } : undefined)
        if (found.length > 0) return undefined
        submission.current = undefined
        // A page that cannot show the change yet is no reason to say that it was not kept.
        if (refreshed) await client.refetchQueries({ include: refreshed }).catch(() => undefined)
        return answer.data as Data
      } catch (error) {
        refused.current = false
        setFaults(faultsOf(error))
        return undefined
      } finally {
        setRunning(false)
      }
    },
    [client, document, refreshed],
  )

  const clear = useCallback(() => {
    setFaults([])
    setConflict(undefined)
  }, [])
  const placed = byField(faults)
  const loose = faults.find((fault) => !fault.field)
  return {
    run,
    running,
    sentence: loose && !conflict ? faultSentence(loose) : undefined,
    fields: Object.fromEntries(Object.entries(placed).map(([field, fault]) => [field, faultSentence(fault)])),
    faults,
    conflict,
    clear,
    wasRefused: useCallback(() => refused.current, []),
  }
}
