import type { TestService } from '@tongchou/service-kit/testing'
import { viewers } from '@tongchou/service-kit/testing'

const ASK =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ConstructionTarget { measurement explanation { records(first: 50) { totalCount nodes { label counts note } } } } } }'

export interface Reading {
  readonly value: number | null
  readonly baseline?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly parts?: readonly { readonly name: string; readonly value: number | null }[]
  /** Labels of the records that count, and of those that are lacking. */
  readonly counting: readonly string[]
  readonly lacking: readonly string[]
}

/** What a target says on a day, as the leader sees it. */
export async function reading(county: TestService, code: string, asOf: string): Promise<Reading> {
  const r = [{ __typename: 'ConstructionTarget', code, asOf }]
  const { data, errors } = await county.as(viewers.leader).run(ASK, { r })
  if (errors) throw new Error(JSON.stringify(errors))
  const [{ measurement, explanation }] = data._entities
  const nodes: { label: string; counts: boolean }[] = explanation.records.nodes
  const labels = (counts: boolean) => nodes.filter((node) => node.counts === counts).map(({ label }) => label)
  return { ...JSON.parse(measurement), counting: labels(true), lacking: labels(false) }
}
