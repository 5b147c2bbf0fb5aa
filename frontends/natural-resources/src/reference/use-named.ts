import { useAsk } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'

/** A short list of records as choices: `label` says how one is called. */
export function useNamed<Node extends { id: string }>(
  document: DocumentNode,
  label: (node: Node) => string,
): { value: string; label: string }[] {
  const asks = useAsk<{ named: { nodes: Node[] } | null }>(document)
  return useMemo(
    () => (asks.data?.named?.nodes ?? []).map((node) => ({ value: node.id, label: label(node) })),
    [asks.data, label],
  )
}
