import { type TestService, viewers } from '@tongchou/service-kit/testing'

const ASK =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on NaturalResourcesTarget { measurement explanation { records(first: 100) { nodes { label counts type } } } } } }'

export interface Reading {
  readonly value: number | null
  readonly baseline?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  /** Labels of the records that are in order, and of those that are not. */
  readonly counting: readonly string[]
  readonly lacking: readonly string[]
  /** What they are records of. */
  readonly types: readonly string[]
}

/** What a target says on a day, as the leader sees it. */
export async function reading(county: TestService, code: string, asOf: string): Promise<Reading> {
  const r = [{ __typename: 'NaturalResourcesTarget', code, asOf }]
  const { data, errors } = await county.as(viewers.leader).run(ASK, { r })
  if (errors) throw new Error(JSON.stringify(errors))
  const [{ measurement, explanation }] = data._entities
  const nodes: { label: string; counts: boolean; type: string }[] = explanation.records.nodes
  const labels = (counts: boolean) => nodes.filter((node) => node.counts === counts).map(({ label }) => label)
  return {
    ...JSON.parse(measurement),
    counting: labels(true),
    lacking: labels(false),
    types: nodes.map(({ type }) => type),
  }
}

/** The codes of the alerts of one rule, as the leader sees them. */
export async function alertsOf(
  county: TestService,
  rule: string,
  asOf?: string,
): Promise<{ label: string; severity: string }[]> {
  const query =
    'query ($rule: String, $asOf: Date) { naturalResourcesAlerts(first: 200, rule: $rule, asOf: $asOf) { nodes { label severity } } }'
  const { data, errors } = await county.as(viewers.leader).run(query, { rule, asOf })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.naturalResourcesAlerts.nodes
}
